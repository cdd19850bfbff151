package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which catalogue is in force, what to do for another, and what the server found wrong in it. Confined to the FX thread. */
final class CataloguePage extends VBox implements AdministratorPage {
    private final CatalogueViewModel model;
    private final DeviceWords words;
    private final OpenPlace places;
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.INFO, Icon.INFO);
    private final Label file = new Label();
    private final FaultTable faults;
    private final ActionButton choose;
    private final ActionButton publish;
    private final ActionButton sure;
    private final ActionButton not;

    CataloguePage(CatalogueViewModel model, DeviceWords words, OpenPlace places) {
        this.model = model;
        this.words = words;
        this.places = places;
        this.faults = new FaultTable(words);
        Messages messages = words.messages();
        lost.setId("catalogue-lost");
        told.setId("catalogue-told");
        ActionButton dismiss = new ActionButton(Icon.DISMISS, Emphasis.QUIET, messages.bind("told.dismiss"));
        dismiss.setOnAction(pressed -> model.dismiss());
        told.action(dismiss);
        for (Banner banner : new Banner[] {lost, told}) {
            banner.managedProperty().bind(banner.visibleProperty());
        }
        choose = button(Icon.DOCUMENT, Emphasis.SECONDARY, "choose", this::choose);
        publish = button(Icon.CHECK, Emphasis.PRIMARY, "publish", model::ask);
        sure = button(Icon.CHECK, Emphasis.DANGER, "sure", model::publish);
        not = button(Icon.CANCEL, Emphasis.QUIET, "not", model::leaveIt);
        file.setId("catalogue-file");
        file.setWrapText(true);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox bar = new HBox(choose, file, publish, sure, not);
        bar.getStyleClass().addAll(StyleClass.ROW, "devices-bar");
        VBox panel = new VBox(heading(), detail(), bar);
        panel.getStyleClass().addAll(StyleClass.PANEL, "catalogue-panel");
        VBox found = new VBox(faultsHeading(), faults);
        found.getStyleClass().addAll(StyleClass.PANEL, "catalogue-panel");
        found.visibleProperty().bind(faults.visibleProperty());
        found.managedProperty().bind(faults.visibleProperty());
        VBox.setVgrow(faults, Priority.ALWAYS);
        VBox.setVgrow(found, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PAGE, "devices-page");
        getChildren().addAll(lost, told, panel, found);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open(Subscriptions open) {
        open.follow(model.sayingProperty(), saying -> tell());
        open.follow(model.faultsProperty(), this::show);
        open.follow(model.chosenProperty(), chosen -> look());
        open.follow(model.askingProperty(), asking -> look());
        open.follow(model.busyProperty(), busy -> look());
        open.follow(model.followed().linkProperty(), link -> look());
        open.follow(words.mallText().localeProperty(), language -> {
            tell();
            look();
            faults.refresh();
        });
    }

    @Override
    public Node firstFocus() {
        return choose;
    }

    private Label heading() {
        Label heading = new Label();
        boolean none = model.version() == 0;
        heading.setId(none ? "no-catalogue" : "catalogue-version");
        heading.textProperty()
                .bind(words.messages().bind(none ? "catalogue.none" : "catalogue.version", model.version()));
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        return heading;
    }

    private Label detail() {
        Label detail = new Label();
        detail.textProperty()
                .bind(words.messages().bind(model.version() == 0 ? "catalogue.none.detail" : "catalogue.detail"));
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().add(StyleClass.MUTED);
        return detail;
    }

    private Label faultsHeading() {
        Label heading = new Label();
        heading.textProperty().bind(words.messages().bind("fault.heading"));
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        return heading;
    }

    private ActionButton button(Icon icon, Emphasis emphasis, String name, Runnable pressed) {
        ActionButton button = new ActionButton(icon, emphasis, words.messages().bind("catalogue." + name));
        button.setId("catalogue-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(press -> pressed.run());
        return button;
    }

    private void choose() {
        places.choose(getScene() == null ? null : getScene().getWindow()).ifPresent(model::choose);
    }

    private void show(List<DocumentFault> found) {
        faults.getItems().setAll(found);
        faults.setVisible(!found.isEmpty());
        faults.scrollTo(0);
    }

    private void tell() {
        Saying saying = model.sayingProperty().get();
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
        }
    }

    private void look() {
        LinkState link = model.followed().linkProperty().get();
        lost.setVisible(link.phase() == LinkState.Phase.LOST);
        if (lost.isVisible()) {
            lost.headlineProperty()
                    .set(words.messages().text("lost.headline", words.mallText().clock(link.since())));
            lost.detailProperty().set(words.messages().text("catalogue.lost.detail"));
        }
        boolean busy = model.busyProperty().get();
        boolean asking = model.askingProperty().get() && model.followed().live();
        choose.setDisable(busy);
        publish.setVisible(!asking);
        publish.setDisable(busy
                || model.chosenProperty().get() == null
                || !model.followed().live());
        sure.setVisible(asking);
        not.setVisible(asking);
        file.setText(said(model.chosenProperty().get(), asking));
    }

    private String said(@Nullable ChosenCatalogue chosen, boolean asking) {
        if (chosen == null) {
            return words.messages().text("catalogue.file.none");
        }
        if (model.busyProperty().get()) {
            return words.messages().text("catalogue.file.sent", chosen.name());
        }
        return words.messages()
                .text(
                        !asking
                                ? "catalogue.file.chosen"
                                : model.version() == 0 ? "catalogue.ask.first" : "catalogue.ask",
                        chosen.name(),
                        model.version());
    }
}
