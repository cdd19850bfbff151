package id.satuatap.kiosk;

import id.satuatap.kiosk.checkin.CheckInViewModel;
import id.satuatap.kiosk.giveup.GiveUpViewModel;
import id.satuatap.kiosk.giveup.PaperScanner;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.plan.PlanViewModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.kiosk.shell.Place;
import id.satuatap.kiosk.shell.Shell;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The kiosk's window and what is in it. Confined to the FX thread. */
public final class KioskApp implements Subscription {
    private static final String STYLE_SHEET = "kiosk-app.css";

    private final KioskComposition parts;
    private final Transition transition;
    private final Languages languages = new Languages();
    private final Flow flow;
    private final StackPane root = new StackPane();
    private final Subscriptions open = new Subscriptions();

    private KioskApp(KioskComposition parts, Transition transition) {
        this.parts = parts;
        this.transition = transition;
        this.flow = new Flow(
                parts.model(),
                parts.dispenser()::press,
                languages,
                parts.ticks(),
                parts.config().flow());
    }

    /**
     * Opens a kiosk in a window, exactly as the program itself does. FX thread.
     *
     * @param parts composed before, off the FX thread; the caller closes them after the app
     */
    public static KioskApp open(Stage stage, KioskComposition parts) {
        return open(stage, parts, Transition.FADE);
    }

    /** The same, with screens that take each other's place in another way. */
    static KioskApp open(Stage stage, KioskComposition parts, Transition transition) {
        FxDispatcher.requireFxThread();
        KioskApp app = new KioskApp(parts, transition);
        app.fill(stage);
        parts.start();
        return app;
    }

    @Override
    public void close() {
        open.close();
        flow.close();
    }

    private void fill(Stage stage) {
        KioskConfig config = parts.config();
        Scene scene = new Scene(root, config.width(), config.height());
        open.add(Theme.apply(scene, Device.KIOSK));
        scene.getStylesheets()
                .add(Objects.requireNonNull(Shell.class.getResource(STYLE_SHEET), STYLE_SHEET)
                        .toExternalForm());
        GiveUpViewModel givingUp = new GiveUpViewModel(flow, parts::ask, parts.fx());
        CheckInViewModel checkingIn = new CheckInViewModel(flow);
        build(parts.model(), givingUp, checkingIn, config.height() > config.width());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, touch -> flow.touched());
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, touch -> flow.touched());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, touch -> flow.touched());
        PaperScanner scanner = new PaperScanner(parts.nanos());
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            typed.consume();
            // The scanner first: what it read is whole where the keys have a part of it.
            scanner.typed(typed.getCharacter()).ifPresent(scanned -> scanned(scanned, givingUp));
            checkingIn.typed(typed.getCharacter());
        });
        stage.setScene(scene);
        dress(stage, config);
        if (config.fullScreen()) {
            scene.setCursor(Cursor.NONE);
        }
        stage.show();
    }

    /** Where bookings check in, a paper is one that was left over; elsewhere its number may be given up. */
    private void scanned(String scanned, GiveUpViewModel givingUp) {
        if (PaperScanner.isBooking(scanned) || flow.placeProperty().get() == Place.CHECK_IN) {
            flow.checkIn(scanned);
        } else {
            givingUp.showPaper(scanned);
        }
    }

    /** Gives the window of a kiosk its title and its place. */
    static void dress(Stage stage, KioskConfig config) {
        stage.setTitle("Satu Atap - anjungan");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(config.fullScreen());
    }

    private void build(KioskModel model, GiveUpViewModel givingUp, CheckInViewModel checkingIn, boolean upright) {
        MallText text = new MallText(languages.localeProperty(), model::zone);
        PlanViewModel planning = new PlanViewModel(model, flow, parts.planning(), parts.fx());
        KioskScreens screens =
                new KioskScreens(model, flow, languages, text, upright, transition, planning, givingUp, checkingIn);
        Shell shell =
                new Shell(model, flow, languages, text, parts.clock(), parts.ticks(), screens.root(), screens::back);
        shell.getStyleClass().add(upright ? "kiosk-standing" : "kiosk-lying");
        screens.open(shell);
        open.add(screens);
        root.getChildren().setAll(shell);
    }
}
