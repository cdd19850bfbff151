package id.satuatap.counter.supervisor;

import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.scene.layout.StackPane;

/** Agencies and services, or that nobody has come yet. Confined to the FX thread. */
final class HallPage extends StackPane {
    private final SupervisorViewModel model;
    private final HallTree tree;
    private final EmptyState nobody = new EmptyState(Tone.NEUTRAL, Icon.QUEUE);

    HallPage(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.tree = new HallTree(model, words);
        nobody.setId("supervisor-nobody");
        nobody.headlineProperty().bind(words.messages().bind("hall.nobody"));
        nobody.detailProperty().bind(words.messages().bind("hall.nobody.detail"));
        getChildren().addAll(tree, nobody);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        tree.open(open);
        open.follow(model.overviewProperty(), overview -> {
            nobody.setVisible(overview.nobodyYet());
            tree.setVisible(!overview.nobodyYet());
        });
    }

    HallTree tree() {
        return tree;
    }
}
