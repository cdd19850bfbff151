package id.satuatap.counter.desk;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The desk in both its forms, and its life. Confined to the FX thread. */
public final class DeskScreen implements Screen {
    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");

    private final DeskViewModel desk;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final DeskFrame frame;
    private final DeskWindowView window;
    private final DeskStripView strip;
    private final DeskKeys keys;
    private final StackPane root = new StackPane();
    private final Subscriptions open = new Subscriptions();
    private final Subscriptions shown = new Subscriptions();
    private final ReadOnlyObjectWrapper<DeskForm> form;
    private id.satuatap.uikit.fx.Subscription takingKeys = id.satuatap.uikit.fx.Subscription.NONE;

    /**
     * A desk that is not open yet.
     *
     * @param clock the mall's, for the window's header
     * @param hall follows the hall for a listener until it is closed
     * @param form how it begins
     */
    public DeskScreen(
            DeskPlace place,
            DeskViewModel desk,
            DeskWords words,
            Clock clock,
            Function<HallListener, Subscription> hall,
            Executor fx,
            DeskFrame frame,
            DeskForm form) {
        this.desk = desk;
        this.hall = hall;
        this.fx = fx;
        this.frame = frame;
        this.form = new ReadOnlyObjectWrapper<>(form);
        this.window = new DeskWindowView(place, desk, words, clock, this::otherForm);
        this.strip = new DeskStripView(place, desk, words, this::otherForm);
        this.keys = new DeskKeys(desk, Map.of(KeyCode.F11, this::otherForm, KeyCode.F1, this::toTheWaiting));
        root.getStyleClass().add("desk");
        root.getStylesheets()
                .add(Objects.requireNonNull(DeskScreen.class.getResource("desk.css"), "desk.css")
                        .toExternalForm());
    }

    /** The form it has now. */
    public ReadOnlyObjectProperty<DeskForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        open.add(desk.opened());
        open.follow(root.sceneProperty(), scene -> {
            takingKeys.close();
            takingKeys = scene == null ? id.satuatap.uikit.fx.Subscription.NONE : keys.takeFrom(scene);
        });
        open.add(() -> takingKeys.close());
        open.follow(form, this::show);
        open.add(shown);
        open.follow(desk.transferProperty(), transfer -> makeRoom());
        open.follow(desk.choiceProperty(), choice -> makeRoom());
        open.add(hall.apply(new NewestHall(fx, desk::hall, desk::link))::close);
        open.follow(desk.ignoredProperty(), ignored -> root.pseudoClassStateChanged(IGNORED, ignored));
    }

    @Override
    public void closed() {
        open.close();
        frame.window();
    }

    private void makeRoom() {
        if (form.get() == DeskForm.STRIP) {
            frame.strip(desk.choosing());
        }
    }

    private void otherForm() {
        form.set(form.get().other());
    }

    private void toTheWaiting() {
        if (form.get() == DeskForm.WINDOW) {
            window.toTheWaiting();
        }
    }

    private void show(DeskForm next) {
        shown.close();
        if (next == DeskForm.STRIP) {
            strip.open(shown);
            root.getChildren().setAll(strip);
            frame.strip(desk.choosing());
        } else {
            window.open(shown);
            root.getChildren().setAll(window);
            frame.window();
        }
        root.requestFocus();
    }
}
