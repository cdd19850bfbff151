package id.satuatap.counter.administrator;

import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The PCs that wait, and the form about the chosen one. Confined to the FX thread. */
final class WaitingPanel extends VBox {
    private final DevicesViewModel model;
    private final DeviceWords words;
    private final Label heading = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final ToggleGroup group = new ToggleGroup();
    private final List<Row> rows = new ArrayList<>();
    private final ApprovalForm form;
    private final EmptyState nobody = new EmptyState(Tone.NEUTRAL, Icon.WAIT);

    /** One PC that waits, as it is shown. */
    private record Row(WaitingPairing pc, ToggleButton button, Label age) {}

    WaitingPanel(DevicesViewModel model, DeviceWords words) {
        this.model = model;
        this.words = words;
        this.form = new ApprovalForm(model, words);
        heading.setId("devices-waiting-heading");
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        list.getStyleClass().add("devices-waiting-list");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("devices-waiting-scroll");
        nobody.setId("devices-nobody");
        nobody.headlineProperty().bind(words.messages().bind("waiting.nobody"));
        nobody.detailProperty().bind(words.messages().bind("waiting.nobody.detail"));
        VBox.setVgrow(nobody, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PANEL, "devices-waiting");
        for (Node node : new Node[] {scroll, form, nobody}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getChildren().addAll(heading, scroll, form, nobody);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        form.open(open);
        open.follow(model.waitingProperty(), this::show);
        open.follow(model.chosenProperty(), this::mark);
        open.follow(model.followed().nowProperty(), now -> ages());
        open.follow(
                words.mallText().localeProperty(),
                language -> show(model.waitingProperty().get()));
    }

    Node firstFocus() {
        return form.firstFocus();
    }

    private void show(List<WaitingPairing> waiting) {
        heading.setText(words.messages().text("waiting.heading", waiting.size()));
        boolean any = !waiting.isEmpty();
        scroll.setVisible(any);
        form.setVisible(any);
        nobody.setVisible(!any);
        rows.clear();
        group.getToggles().clear();
        waiting.forEach(pc -> rows.add(row(pc)));
        list.getChildren().setAll(rows.stream().map(Row::button).toList());
        mark(model.chosenProperty().get());
        ages();
    }

    private Row row(WaitingPairing pc) {
        Label name = new Label(pc.label());
        name.getStyleClass().add(StyleClass.STRONG);
        Label about = new Label(words.messages().text("waiting.about", words.kind(pc.kind()), pc.address()));
        about.getStyleClass().add(StyleClass.MUTED);
        Label age = new Label();
        age.getStyleClass().add(StyleClass.MUTED);
        VBox text = new VBox(name, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = new HBox(Icons.of(DeviceWords.icon(pc.kind()), IconSize.BUTTON), text, age);
        content.getStyleClass().add(StyleClass.ROW);
        ToggleButton button = new ToggleButton();
        button.setId("devices-waiting-" + pc.pairing());
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("devices-waiting-row");
        button.setToggleGroup(group);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            model.choose(pc);
        });
        return new Row(pc, button, age);
    }

    private void mark(@Nullable WaitingPairing chosen) {
        rows.forEach(row ->
                row.button().setSelected(chosen != null && row.pc().pairing().equals(chosen.pairing())));
    }

    private void ages() {
        rows.forEach(row -> row.age()
                .setText(words.age(
                        row.pc().askedAt(), model.followed().nowProperty().get())));
    }
}
