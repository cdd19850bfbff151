package id.satuatap.counter.preview;

import id.satuatap.uikit.fx.Subscriptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * The pages below one another, as many as are seen; the others are only reckoned with. Confined to the FX thread.
 *
 * <p>The wheel scrolls, with Ctrl it zooms.
 */
final class PageStrip extends Region {
    /** How far an arrow key or a click scrolls, in pixels. */
    static final double STEP = 40;

    private final PreviewViewModel model;
    private final PreviewWords words;
    private final Pane paper = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private boolean following;

    PageStrip(PreviewViewModel model, PreviewWords words) {
        this.model = model;
        this.words = words;
        setId("preview-pages");
        getStyleClass().add("preview-pages");
        setFocusTraversable(true);
        paper.setClip(clip);
        down.setOrientation(Orientation.VERTICAL);
        down.setId("preview-scroll");
        across.setOrientation(Orientation.HORIZONTAL);
        down.valueProperty().addListener((value, before, after) -> {
            if (!following) {
                model.scrollTo(after.doubleValue());
            }
        });
        across.valueProperty().addListener((value, before, after) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> requestFocus());
        getChildren().addAll(paper, down, across);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(model.layoutProperty(), laid -> requestLayout());
        open.follow(model.topProperty(), top -> requestLayout());
        open.follow(model.drawnProperty(), drawn -> requestLayout());
        open.follow(model.search().foundProperty(), found -> requestLayout());
        open.follow(words.localeProperty(), language -> requestLayout());
        // A window that goes to another screen may have finer pixels there.
        open.follow(
                sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleYProperty),
                scale -> requestLayout());
        open.add(() -> {
            paper.getChildren().clear();
            nodes.clear();
        });
    }

    /** The height of a page down or up. */
    double screenful() {
        return Math.max(STEP, getHeight() - STEP);
    }

    private void wheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            if (wheel.getDeltaY() > 0) {
                model.larger();
            } else if (wheel.getDeltaY() < 0) {
                model.smaller();
            }
        } else {
            model.scroll(-wheel.getDeltaY());
            across.setValue(Math.max(0, Math.min(across.getMax(), across.getValue() - wheel.getDeltaX())));
        }
        wheel.consume();
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.ceil(down.prefWidth(-1));
        double seenWidth = getWidth() - bar;
        model.place(seenWidth, getHeight(), pixelsAPixel());
        PageLayout laid = model.layoutProperty().get();
        boolean wide = laid != null && laid.width() > seenWidth + 1;
        double seenHeight = getHeight() - (wide ? bar : 0);
        clip.setWidth(seenWidth);
        clip.setHeight(seenHeight);
        paper.resizeRelocate(0, 0, seenWidth, seenHeight);
        down.resizeRelocate(seenWidth, 0, bar, seenHeight);
        across.resizeRelocate(0, seenHeight, seenWidth, bar);
        across.setVisible(wide);
        if (laid != null) {
            bars(laid, seenWidth);
            pages(laid);
        }
    }

    private void bars(PageLayout laid, double seenWidth) {
        following = true;
        double rest = Math.max(0, laid.height() - getHeight());
        down.setMax(rest);
        down.setVisibleAmount(laid.height() <= 0 ? 0 : rest * getHeight() / laid.height());
        down.setUnitIncrement(STEP);
        down.setBlockIncrement(screenful());
        down.setValue(model.topProperty().get());
        down.setDisable(rest <= 0);
        double hidden = Math.max(0, laid.width() - seenWidth);
        // A page that has just become too wide is seen from its middle.
        if (hidden > 0 && across.getMax() <= 0) {
            across.setMax(hidden);
            across.setValue(hidden / 2);
        }
        across.setMax(hidden);
        across.setVisibleAmount(hidden * seenWidth / laid.width());
        across.setValue(Math.min(across.getValue(), hidden));
        following = false;
    }

    private void pages(PageLayout laid) {
        List<Integer> seen = model.seen();
        nodes.keySet().retainAll(new HashSet<>(seen));
        for (int page : seen) {
            PageNode node = nodes.computeIfAbsent(page, any -> new PageNode());
            Area place = laid.place(page);
            // Whole pixels, else every letter would be blurred.
            node.resizeRelocate(
                    Math.rint(place.x() - across.getValue()),
                    Math.rint(place.y() - model.topProperty().get()),
                    Math.rint(place.width()),
                    Math.rint(place.height()));
            node.show(
                    model.pictures().of(page),
                    words.text(model.pictures().broken(page) ? "page.broken" : "page.drawing"));
            mark(node, page, laid);
        }
        List<PageNode> shown =
                seen.stream().map(nodes::get).filter(Objects::nonNull).toList();
        if (!paper.getChildren().equals(shown)) {
            paper.getChildren().setAll(shown);
        }
    }

    private void mark(PageNode node, int page, PageLayout laid) {
        Found found = model.search().foundProperty().get();
        Area origin = laid.place(page);
        List<Area> areas = found.hits().stream()
                .filter(hit -> hit.page() == page && !found.hit().equals(Optional.of(hit)))
                .flatMap(hit -> here(hit, laid, origin).stream())
                .toList();
        List<Area> current = found.hit()
                .filter(hit -> hit.page() == page)
                .map(hit -> here(hit, laid, origin))
                .orElse(List.of());
        node.mark(areas, current);
    }

    private static List<Area> here(Hit hit, PageLayout laid, Area origin) {
        return hit.areas().stream()
                .map(area -> laid.place(hit.page(), area))
                .map(area -> new Area(area.x() - origin.x(), area.y() - origin.y(), area.width(), area.height()))
                .toList();
    }

    private double pixelsAPixel() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleY();
    }
}
