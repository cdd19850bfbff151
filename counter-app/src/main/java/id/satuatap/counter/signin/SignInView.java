package id.satuatap.counter.signin;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who are you: a card in the middle of the window. Confined to the FX thread. */
final class SignInView extends BorderPane {
    private final SignInViewModel signIn;
    private final Messages messages;
    private final TextField person = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField newPassword = new PasswordField();
    private final SayingBanner saying;

    SignInView(SignInViewModel signIn, Messages messages, Languages languages, Node linkPill) {
        this.signIn = signIn;
        this.messages = messages;
        this.saying = new SayingBanner(messages, signIn.sayingProperty());
        getStyleClass().add("signin");
        ActionButton language = new ActionButton(Icon.LANGUAGE, Emphasis.QUIET, messages.bind("signin.language"));
        language.setOnAction(pressed -> languages.toggle());
        HBox foot = new HBox(linkPill, language);
        foot.getStyleClass().add("signin-foot");
        setCenter(new StackPane(card()));
        setBottom(foot);
    }

    /** Follows the form until the subscriptions are closed. */
    void open(Subscriptions open) {
        saying.open(open);
        open.follow(signIn.changingProperty(), changing -> {
            if (changing) {
                newPassword.requestFocus();
            }
        });
    }

    Node firstFocus() {
        return person.getText().isEmpty() ? person : password;
    }

    private Node card() {
        StackPane badge = new StackPane(Icons.of(Icon.COUNTER, IconSize.LARGE));
        badge.getStyleClass().add("q-header-mark");
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label heading = label("signin.heading", StyleClass.HEADING);
        Label why = label("signin.lead", StyleClass.MUTED);
        why.setWrapText(true);
        VBox first = new VBox(
                field("signin.person", person, signIn.personProperty()),
                field("signin.password", password, signIn.passwordProperty()));
        first.getStyleClass().add(StyleClass.STACK);
        PasswordField again = new PasswordField();
        VBox change = new VBox(
                field("signin.newPassword", newPassword, signIn.newPasswordProperty()),
                field("signin.repeated", again, signIn.repeatedProperty()));
        change.getStyleClass().add(StyleClass.STACK);
        change.visibleProperty().bind(signIn.changingProperty());
        change.managedProperty().bind(change.visibleProperty());
        first.disableProperty().bind(signIn.changingProperty());
        person.setId("signin-person");
        password.setId("signin-password");
        newPassword.setId("signin-new-password");
        again.setId("signin-repeated");
        person.setOnAction(enter -> password.requestFocus());
        password.setOnAction(enter -> signIn.signIn());
        newPassword.setOnAction(enter -> again.requestFocus());
        again.setOnAction(enter -> signIn.signIn());
        ActionButton enter = ActionButton.primary(Icon.SIGN_IN, messages.bind("signin.enter"))
                .large();
        enter.setId("signin-enter");
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.disableProperty().bind(signIn.busyProperty());
        enter.setOnAction(pressed -> signIn.signIn());
        ActionButton back = ActionButton.secondary(Icon.BACK, messages.bind("signin.back"));
        back.setMaxWidth(Double.MAX_VALUE);
        back.visibleProperty().bind(signIn.changingProperty());
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(pressed -> signIn.back());
        VBox card = new VBox(badge, heading, why, saying, first, change, enter, back);
        card.getStyleClass().addAll(StyleClass.PANEL, "signin-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    private Node field(String key, TextField field, StringProperty value) {
        field.textProperty().bindBidirectional(value);
        Label label = label(key, StyleClass.CAPTION);
        label.setLabelFor(field);
        VBox both = new VBox(label, field);
        both.getStyleClass().add("signin-field");
        return both;
    }

    private Label label(String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key));
        label.getStyleClass().add(styleClass);
        return label;
    }
}
