package id.satuatap.counter.workspace;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The bands above a workspace's pages: that the server is lost, what became of an act, and a question. Confined to the FX
 * thread. Its texts are {@code lost}, {@code lost.connecting}, {@code lost.do}, {@code told.dismiss}, {@code ask.no} and each
 * question's own yes, all beside the workspace.
 */
public final class Bands {
    private static final double ANSWERS_GAP = 11;

    private final Talk talk;
    private final FollowedMall followed;
    private final Messages messages;
    private final MallText mallText;
    private final Banner lost = new Banner(Tone.DANGER, Icon.LINK_LOST);
    private final Banner told = new Banner(Tone.WARNING, Icon.WARNING);
    private final Banner asked = new Banner(Tone.WARNING, Icon.WARNING);
    private final ActionButton yes = new ActionButton(Icon.CHECK, Emphasis.PRIMARY);
    private final ActionButton no;
    private @Nullable Node before;

    /** @param name of the workspace, with which the bands' ids begin */
    public Bands(String name, Talk talk, FollowedMall followed, Messages messages, MallText mallText) {
        this.talk = talk;
        this.followed = followed;
        this.messages = messages;
        this.mallText = mallText;
        this.no = ActionButton.secondary(Icon.DISMISS, messages.bind("ask.no"));
        lost.setId(name + "-lost");
        told.setId(name + "-told");
        asked.setId(name + "-asked");
        yes.setId(name + "-yes");
        no.setId(name + "-no");
        ActionButton dismiss = new ActionButton(Icon.DISMISS, Emphasis.QUIET, messages.bind("told.dismiss"));
        dismiss.setOnAction(pressed -> talk.dismiss());
        told.action(dismiss);
        asked.action(answers());
    }

    private Node answers() {
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(pressed -> talk.yes());
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(pressed -> talk.no());
        HBox answers = new HBox(ANSWERS_GAP, yes, no);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        return answers;
    }

    /** In the order in which they stand. */
    public List<Node> nodes() {
        return List.of(lost, told, asked);
    }

    /** Follows what is told and asked, the link and the language until the subscriptions are closed. */
    public void open(Subscriptions open) {
        open.follow(followed.linkProperty(), link -> link());
        open.follow(talk.sayingProperty(), this::tell);
        open.follow(talk.questionProperty(), this::ask);
        open.follow(mallText.localeProperty(), language -> {
            link();
            tell(talk.sayingProperty().get());
            ask(talk.questionProperty().get());
        });
    }

    /** Esc: the question that stands is answered with no. @return whether one stood */
    public boolean escaped() {
        boolean stood = asked.isVisible();
        talk.no();
        return stood;
    }

    private void link() {
        LinkState link = followed.linkProperty().get();
        lost.setVisible(!followed.live());
        lost.headlineProperty()
                .set(
                        link.phase() == LinkState.Phase.LOST
                                ? messages.text("lost", mallText.time(link.since()))
                                : messages.text("lost.connecting"));
        lost.detailProperty().set(messages.text("lost.do"));
    }

    private void tell(@Nullable Saying saying) {
        told.setVisible(saying != null);
        if (saying != null) {
            told.show(saying.tone(), saying.tone().icon());
            told.headlineProperty().set(saying.words(messages));
        }
    }

    /** Who presses Enter without reading does nothing: the careful answer has the keyboard. */
    private void ask(@Nullable Question question) {
        boolean was = asked.isVisible();
        asked.setVisible(question != null);
        if (question != null) {
            asked.headlineProperty().set(question.words().words(messages));
            yes.setText(messages.text(question.yes()));
            before = was || asked.getScene() == null ? before : asked.getScene().getFocusOwner();
            no.requestFocus();
        } else if (was) {
            Optional.ofNullable(before).ifPresent(Node::requestFocus);
        }
    }
}
