package id.satuatap.counter.supervisor;

import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Agencies and services, or that nobody has come yet, and what was decided about hours. Confined to the FX thread. */
final class HallPage extends VBox {
    private final SupervisorViewModel model;
    private final HallTree tree;
    private final EmptyState nobody = new EmptyState(Tone.NEUTRAL, Icon.QUEUE);
    private final HoursBar hours;

    HallPage(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.tree = new HallTree(model, words);
        nobody.setId("supervisor-nobody");
        nobody.headlineProperty().bind(words.messages().bind("hall.nobody"));
        nobody.detailProperty().bind(words.messages().bind("hall.nobody.detail"));
        this.hours = new HoursBar(model, words);
        getStyleClass().add(StyleClass.STACK);
        StackPane page = new StackPane(tree, nobody);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(page, hours);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        tree.open(open);
        hours.open(open);
        open.follow(
                tree.getSelectionModel().selectedItemProperty(),
                item -> hours.choose(Optional.ofNullable(item).map(TreeItem::getValue)));
        open.follow(model.overviewProperty(), overview -> {
            nobody.setVisible(overview.nobodyYet());
            tree.setVisible(!overview.nobodyYet());
        });
    }

    HallTree tree() {
        return tree;
    }
}
