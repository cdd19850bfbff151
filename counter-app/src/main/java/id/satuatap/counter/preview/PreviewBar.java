package id.satuatap.counter.preview;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Which page, how large, and what is looked for. Confined to the FX thread. */
final class PreviewBar extends HBox {
    private final PreviewViewModel model;
    private final PreviewWords words;
    private final TextField page = new TextField();
    private final Label of = new Label();
    private final Label factor = new Label();
    private final SearchBar search;

    PreviewBar(PreviewViewModel model, PreviewWords words) {
        this.model = model;
        this.words = words;
        this.search = new SearchBar(model.search(), words);
        getStyleClass().add("preview-bar");
        page.setId("preview-page");
        page.getStyleClass().add("preview-number");
        page.setOnAction(enter -> typed());
        page.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) {
                show();
            }
        });
        of.setId("preview-of");
        factor.setId("preview-factor");
        factor.getStyleClass().add("preview-factor");
        HBox pages = group(
                icon(
                        Icon.UP,
                        "page.previous",
                        () -> model.goTo(model.pageProperty().get() - 1)),
                icon(
                        Icon.DOWN,
                        "page.next",
                        () -> model.goTo(model.pageProperty().get() + 1)),
                page,
                of);
        HBox sizes = group(
                icon(Icon.REMOVE, "zoom.smaller", model::smaller),
                factor,
                icon(Icon.ADD, "zoom.larger", model::larger),
                fit("zoom.width", Zoom.WIDTH),
                fit("zoom.page", Zoom.PAGE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(pages, sizes, gap, search);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        search.open(open);
        open.follow(model.pageProperty(), now -> show());
        open.follow(model.layoutProperty(), now -> show());
        open.follow(words.localeProperty(), language -> show());
    }

    SearchBar search() {
        return search;
    }

    private static HBox group(javafx.scene.Node... parts) {
        HBox group = new HBox(parts);
        group.getStyleClass().add("preview-group");
        return group;
    }

    private ActionButton icon(Icon icon, String key, Runnable pressed) {
        ActionButton button = new ActionButton(icon, Emphasis.QUIET);
        button.setId("preview-" + key.replace('.', '-'));
        button.accessibleTextProperty().bind(words.bind(key));
        button.setOnAction(press -> pressed.run());
        return button;
    }

    private ActionButton fit(String key, Zoom zoom) {
        ActionButton button = new ActionButton(
                zoom.fit() == Zoom.Fit.WIDTH ? Icon.FIT_WIDTH : Icon.FIT_PAGE, Emphasis.QUIET, words.bind(key));
        button.setId("preview-" + key.replace('.', '-'));
        button.setOnAction(press -> model.zoom(zoom));
        return button;
    }

    private void typed() {
        String text = page.getText().strip();
        if (text.matches("\\d{1,5}")) {
            model.goTo(Integer.parseInt(text) - 1);
        }
        show();
        page.selectAll();
    }

    private void show() {
        PageLayout laid = model.layoutProperty().get();
        boolean typing = page.isFocused();
        String number = Integer.toString(model.pageProperty().get() + 1);
        if (!typing || page.getText().isBlank() || !number.equals(page.getText())) {
            page.setText(laid == null ? "" : number);
        }
        of.setText(laid == null ? "" : words.text("page.of", laid.pages()));
        factor.setText(laid == null ? "" : words.text("zoom.factor", Math.round(laid.factor() * 100)));
    }
}
