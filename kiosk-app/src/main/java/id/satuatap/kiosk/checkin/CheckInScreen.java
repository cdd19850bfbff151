package id.satuatap.kiosk.checkin;

import id.satuatap.protocol.booking.BookingView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where somebody with a booking types its code, on keys that hold no other characters. Confined to the FX thread. */
public final class CheckInScreen implements Screen {
    private static final int UPRIGHT_COLUMNS = 6;
    private static final int LYING_COLUMNS = 8;

    private final CheckInViewModel model;
    private final Messages messages;
    private final List<Label> cells = new ArrayList<>();
    private final ActionButton confirm;
    private final ActionButton erase;
    private final VBox view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public CheckInScreen(CheckInViewModel model, Messages app, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(CheckInScreen.class);
        confirm = new ActionButton(Icon.CHECK, Emphasis.PRIMARY, messages.bind("checkin.confirm.button")).large();
        confirm.setId("check-in-confirm");
        confirm.setOnAction(press -> model.confirm());
        erase = new ActionButton(Icon.UNDO, Emphasis.SECONDARY, messages.bind("checkin.erase.button")).large();
        erase.setId("check-in-erase");
        erase.setOnAction(press -> model.erase());
        HBox buttons = new HBox(erase, confirm);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("kiosk-code-row");
        view = new VBox(words(), code(), keys(upright ? UPRIGHT_COLUMNS : LYING_COLUMNS), buttons);
        view.setId("check-in");
        view.setAlignment(Pos.TOP_CENTER);
        if (upright) {
            // Down where a seated visitor reaches them, too.
            Region above = new Region();
            VBox.setVgrow(above, Priority.ALWAYS);
            view.getChildren().add(1, above);
        }
        view.getStyleClass().addAll(StyleClass.PAGE, "kiosk-code-page");
    }

    private VBox words() {
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("checkin.heading.label"));
        heading.getStyleClass().add(StyleClass.HEADING);
        Label detail = new Label();
        detail.textProperty().bind(messages.bind("checkin.heading.detail"));
        detail.getStyleClass().addAll(StyleClass.MUTED, "kiosk-subheading");
        for (Label label : List.of(heading, detail)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(heading, detail);
    }

    /** Two halves, as the code is told people. */
    private HBox code() {
        HBox row = new HBox();
        row.setId("check-in-code");
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("kiosk-code-row");
        for (int place = 0; place < BookingView.CODE_LENGTH; place++) {
            if (place == BookingView.CODE_LENGTH / 2) {
                Label hyphen = new Label("–");
                hyphen.getStyleClass().add("kiosk-code-hyphen");
                row.getChildren().add(hyphen);
            }
            Label cell = new Label();
            cell.getStyleClass().add("kiosk-code-cell");
            cells.add(cell);
            row.getChildren().add(cell);
        }
        return row;
    }

    private GridPane keys(int columns) {
        GridPane keys = new GridPane();
        keys.setAlignment(Pos.CENTER);
        keys.getStyleClass().add("kiosk-keys");
        String alphabet = BookingView.CODE_ALPHABET;
        for (int n = 0; n < alphabet.length(); n++) {
            String character = alphabet.substring(n, n + 1);
            Button key = new Button(character);
            key.setId("key-" + character);
            key.setFocusTraversable(false);
            key.getStyleClass().add("kiosk-key");
            key.setOnAction(press -> model.press(character));
            keys.add(key, n % columns, n / columns);
        }
        return keys;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(model.codeProperty(), this::show);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show(TypedCode code) {
        for (int place = 0; place < cells.size(); place++) {
            cells.get(place).setText(code.at(place));
        }
        confirm.setDisable(!code.whole());
        erase.setDisable(code.text().isEmpty());
    }
}
