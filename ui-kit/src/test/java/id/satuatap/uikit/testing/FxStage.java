package id.satuatap.uikit.testing;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A stage on the headless platform for one test. Register it as a field:
 *
 * <pre>{@code @RegisterExtension final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);}</pre>
 *
 * <p>After each test it closes the stage, releases keys and buttons, and fails the test when anything was thrown on
 * the FX thread or the style sheets raised a warning. Methods are for the test's thread, which asks no node itself:
 * the FX thread changes them at any moment ({@link #ask}, {@link #text}, {@link #call}). The platform's screen is
 * 1920x1920 (fx.test.args in the root pom); its mouse wheel is inverted, so test scrolling by keys.
 */
public final class FxStage implements BeforeEachCallback, AfterEachCallback {
    private static final long DEADLINE_SECONDS = 30;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    private final Device device;
    private final double width;
    private final double height;
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Path>> pictures = new ArrayList<>();
    private final CssWarnings cssWarnings = new CssWarnings();
    private final ScreenRobot robot = new ScreenRobot(this);
    private @Nullable Stage stage;
    private Subscription theme = Subscription.NONE;

    private FxStage(Device device, double width, double height) {
        this.device = device;
        this.width = width;
        this.height = height;
    }

    /** A stage whose scene has this size in pixels and the look of this device. */
    public static FxStage of(Device device, double width, double height) {
        return new FxStage(device, width, height);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown.add(error)));
        cssWarnings.listen();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        robot.letGo();
        run(() -> {
            theme.close();
            // The platform has one such stage for all tests: the next app sets a title of its own.
            stage().titleProperty().unbind();
            stage().setScene(new Scene(new javafx.scene.Group()));
        });
        FxToolkit.cleanupStages();
        pictures.forEach(CompletableFuture::join);
        pictures.clear();
        cssWarnings.close();
        Assertions.assertThat(thrown).as("thrown on the FX thread").isEmpty();
        Assertions.assertThat(cssWarnings.texts())
                .as("warnings of style sheets")
                .isEmpty();
    }

    /** Builds a view on the FX thread and shows it alone in the stage; returns what was built. */
    public <P extends Parent> P show(Supplier<P> view) {
        P root = call(view::get);
        run(() -> {
            Scene scene = new Scene(root, width, height);
            theme = Theme.apply(scene, device);
            stage().setScene(scene);
            stage().setX(0);
            stage().setY(0);
            stage().show();
            stage().setWidth(width);
            stage().setHeight(height);
            stage().requestFocus();
        });
        settle();
        return root;
    }

    /** The stage, for apps that open themselves in one. */
    public Stage stage() {
        return Objects.requireNonNull(stage, "before the test");
    }

    /** The scene shown. */
    public Scene scene() {
        return stage().getScene();
    }

    /** Clicks and types as people do. */
    public ScreenRobot robot() {
        return robot;
    }

    /**
     * Asks the first node found by a selector ({@code #id}, {@code .style-class}) or a text; fails when none is there or
     * it is of another kind.
     */
    public <N extends Node, T> T ask(String query, Class<N> kind, Function<N, T> question) {
        return call(() -> question.apply(kind.cast(search().all(query).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing on the screen is " + query)))));
    }

    /** The first node found, for a test that asks it in {@link #call} and {@link #run}. */
    public <N extends Node> N node(String query, Class<N> kind) {
        return ask(query, kind, Function.identity());
    }

    /** Whether a selector or a text finds any node, seen or not. */
    public boolean has(String query) {
        return call(() -> !search().all(query).isEmpty());
    }

    /** Whether people see what a selector or a text finds first. */
    public boolean seen(String query) {
        return call(() -> search().all(query).stream()
                .findFirst()
                .filter(ScreenSearch::visible)
                .isPresent());
    }

    /** The words of the first node found; empty when there is none. */
    public String text(String query) {
        return call(() -> search().all(query).stream()
                .findFirst()
                .map(ScreenSearch::words)
                .orElse(""));
    }

    /** The words of all labels that people see. */
    public List<String> texts() {
        return call(() -> search().all(Label.class).stream()
                .filter(ScreenSearch::visible)
                .map(ScreenSearch::words)
                .toList());
    }

    /** Does something on the FX thread and waits for its end. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Asks for something on the FX thread; there, at once. */
    public <T> T call(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            return here(question);
        }
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS), question);
    }

    private static <T> T here(Callable<T> question) {
        try {
            return question.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until queued tasks, those that they queued, and the styles and layout of two frames are done. */
    public void settle() {
        settleTasks();
        settleFrame();
        settleFrame();
        settleTasks();
    }

    /** Waits until queued tasks and those that they queued are done. */
    void settleTasks() {
        run(() -> {});
        run(() -> {});
    }

    /** Waits until styles and layout of the next frame are done. */
    void settleFrame() {
        CountDownLatch laidOut = new CountDownLatch(1);
        Scene shown = call(() -> stage().isShowing() ? stage().getScene() : null);
        if (shown == null) {
            return;
        }
        Runnable counting = laidOut::countDown;
        run(() -> {
            shown.addPostLayoutPulseListener(counting);
            Platform.requestNextPulse();
        });
        // A scene that was changed for another meanwhile has no frame any more.
        await("a frame", () -> laidOut.getCount() == 0 || stage().getScene() != shown || !stage().isShowing());
        run(() -> shown.removePostLayoutPulseListener(counting));
    }

    /** Waits until a condition, asked on the FX thread, holds; fails at the deadline with the description. */
    public void await(String description, Callable<Boolean> condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!call(condition)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + DEADLINE_SECONDS + " s: " + description);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    /** The texts that people see cut short or broken inside a word; a screen that fits has none. */
    public List<String> cutTexts() {
        settle();
        return call(() -> CutTexts.in(scene().getRoot()));
    }

    /** Buttons, fields and labels that people see pass the scene's edge; a screen that fits has none. */
    public List<String> pastTheEdge() {
        settle();
        return call(() -> PastTheEdge.of(scene()));
    }

    /** Writes a picture of the scene to target/screens; the file is there at the end of the test. */
    public void picture(String name) {
        settle();
        pictures.add(call(() -> Screenshots.save(scene(), name)));
    }

    /** Looks for nodes, on the FX thread. */
    ScreenSearch search() {
        return new ScreenSearch(stage());
    }
}
