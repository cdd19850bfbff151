package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who waits on the left, what is paired on the right. Confined to the FX thread. */
final class DevicesView extends VBox implements AdministratorPage {
    private final DevicesViewModel model;
    private final DeviceWords words;
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.INFO, Icon.INFO);
    private final WaitingPanel waiting;
    private final PairedPanel paired;

    DevicesView(DevicesViewModel model, DeviceWords words) {
        this.model = model;
        this.words = words;
        this.waiting = new WaitingPanel(model, words);
        this.paired = new PairedPanel(model, words);
        lost.setId("devices-lost");
        told.setId("devices-told");
        ActionButton dismiss =
                new ActionButton(Icon.DISMISS, Emphasis.QUIET, words.messages().bind("told.dismiss"));
        dismiss.setOnAction(pressed -> model.dismiss());
        told.action(dismiss);
        for (Banner banner : new Banner[] {lost, told}) {
            banner.managedProperty().bind(banner.visibleProperty());
        }
        HBox sides = new HBox(waiting, paired);
        sides.getStyleClass().add("devices-sides");
        HBox.setHgrow(paired, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        getStyleClass().addAll(StyleClass.PAGE, "devices-page");
        getChildren().addAll(lost, told, sides);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open(Subscriptions open) {
        waiting.open(open);
        paired.open(open);
        open.follow(model.sayingProperty(), this::tell);
        open.follow(model.followed().linkProperty(), this::link);
        open.follow(words.mallText().localeProperty(), language -> {
            tell(model.sayingProperty().get());
            link(model.followed().linkProperty().get());
        });
    }

    @Override
    public Node firstFocus() {
        return waiting.firstFocus();
    }

    private void tell(@Nullable Saying saying) {
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(words.messages()));
        }
    }

    private void link(LinkState link) {
        boolean gone = link.phase() == LinkState.Phase.LOST;
        lost.setVisible(gone);
        if (gone) {
            lost.headlineProperty()
                    .set(words.messages().text("lost.headline", words.mallText().clock(link.since())));
            lost.detailProperty().set(words.messages().text("lost.detail"));
        }
    }
}
