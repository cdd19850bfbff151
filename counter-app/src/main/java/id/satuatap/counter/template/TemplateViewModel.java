package id.satuatap.counter.template;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.paper.PaperLayout;
import id.satuatap.paper.PaperWarning;
import id.satuatap.paper.SampleTickets;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PublishTicketTemplate;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.template.TemplateFault;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How tickets are laid out, changed step by step, looked at on paper, and published. Confined to the FX thread. It outlasts
 * its page: who looks at another workspace finds his changes again.
 */
public final class TemplateViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateViewModel.class);
    private static final int UNREAD = -1;

    private final Answers answers = new Answers(UnaryOperator.identity());
    private final Talk talk = new Talk();
    private final TemplateRecords records;
    private final CommandSender sender;
    private final Executor work;
    private final Executor fx;
    private final FollowedMall followed;
    private final Drafts drafts = new Drafts(PaperLayout.usual());
    private final ReadOnlyObjectWrapper<PaperLayout> draft = new ReadOnlyObjectWrapper<>(drafts.now());
    private final ReadOnlyObjectWrapper<Looking> looking = new ReadOnlyObjectWrapper<>(Looking.FIRST);
    private final ReadOnlyObjectWrapper<@Nullable PaperPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TemplateView>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private SampleTickets samples;
    private PaperLayout inForce = PaperLayout.usual();
    private int version = UNREAD;
    /** What was sent to be published, until it is known what became of it. */
    private @Nullable PaperLayout sent;

    private boolean reading;
    private boolean drawing;

    /**
     * Nothing is known yet of what is in force.
     *
     * @param samples what is looked at
     * @param work where paper is drawn and files are read
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public TemplateViewModel(
            SampleTickets samples,
            TemplateRecords records,
            CommandSender sender,
            InstantSource mallClock,
            Executor work,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.samples = samples;
        this.records = records;
        this.sender = sender;
        this.work = work;
        this.fx = fx;
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
    }

    /** Another catalogue is in force: the paper is of its services. */
    public void renew(SampleTickets others) {
        samples = others;
        draw();
    }

    FollowedMall followed() {
        return followed;
    }

    Talk talk() {
        return talk;
    }

    Executor work() {
        return work;
    }

    Executor fx() {
        return fx;
    }

    /** What is being changed. */
    ReadOnlyObjectProperty<PaperLayout> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    TicketTemplate template() {
        return draft.get().template();
    }

    ReadOnlyObjectProperty<Looking> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** The paper as it was drawn last; null before the first. */
    ReadOnlyObjectProperty<@Nullable PaperPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** What was published, the one in force first. */
    ReadOnlyObjectProperty<List<TemplateView>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether something was changed that is not published. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    boolean canUndo() {
        return drafts.canUndo();
    }

    boolean canRedo() {
        return drafts.canRedo();
    }

    List<TemplateFault> faults() {
        return template().faults();
    }

    List<PaperWarning> warnings() {
        return PaperWarning.of(template(), Roll.profiles());
    }

    boolean mayPublish() {
        return unsaved.get() && !busy.get() && version != UNREAD && followed.live() && faults().isEmpty();
    }

    /** @param kind what is being typed; null for a step of its own */
    void change(TicketTemplate next, @Nullable String kind) {
        drafts.change(new PaperLayout(next, draft.get().logo()), kind);
        show();
    }

    void lay(PaperLayout next) {
        drafts.change(next, null);
        show();
    }

    void undo() {
        drafts.undo();
        show();
    }

    void redo() {
        drafts.redo();
        show();
    }

    /** Today's ticket again as it was before anybody changed it. */
    void usual() {
        lay(PaperLayout.usual());
    }

    /** What was in force before, to be published once more. */
    void bringBack(TemplateView former) {
        PaperLayout.read(former.document(), former.logo())
                .ifPresentOrElse(this::lay, () -> talk.tell(own(Tone.DANGER, "template.unreadable", former.version())));
    }

    void look(Looking at) {
        looking.set(at);
        draw();
    }

    /** Every ticket from the next one on. */
    void publish() {
        if (!mayPublish()) {
            return;
        }
        busy.set(true);
        talk.dismiss();
        PaperLayout asked = draft.get();
        sent = asked;
        String logo = asked.logo() == null
                ? null
                : Base64.getEncoder().encodeToString(asked.logo().png());
        var unused = sender.send(new PublishTicketTemplate(asked.template().text(), logo, version))
                .thenAcceptAsync(outcome -> answered(asked, outcome), fx);
    }

    private void answered(PaperLayout asked, Outcome outcome) {
        busy.set(false);
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                Integer published =
                        accepted.result() == null ? null : accepted.result().version();
                inForce = asked;
                sent = null;
                version = published == null ? UNREAD : published;
                show();
                talk.tell(own(Tone.SUCCESS, "template.published", version));
                read();
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                sent = null;
                talk.tell(
                        rejected.code() == RejectionCode.INVALID_DOCUMENT
                                ? own(
                                        Tone.DANGER,
                                        "template.refused",
                                        rejected.details().getOrDefault("line", "0"),
                                        rejected.details().getOrDefault("code", ""))
                                : answers.rejected(rejected));
                if (rejected.code() == RejectionCode.TEMPLATE_CHANGED) {
                    read();
                }
                return false;
            }

            @Override
            public Boolean refused(Refused refused) {
                sent = null;
                talk.tell(Answers.failed(refused.error()));
                return false;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                talk.tell(own(Tone.WARNING, "template.unknown"));
                read();
                return false;
            }
        });
    }

    /**
     * Leaves, or asks first where something would be lost.
     *
     * @param leave what leaving is
     */
    public void leave(Runnable leave) {
        if (unsaved.get()) {
            talk.ask(new Question(own(Tone.WARNING, "template.ask.leave"), "template.ask.leave.yes", leave));
        } else {
            leave.run();
        }
    }

    private void look() {
        MallView mall = followed.mallProperty().get();
        if (mall == null || reading || !followed.live()) {
            return;
        }
        Integer named = mall.ticketTemplate();
        if ((named == null ? 0 : named) != version) {
            read();
        }
    }

    private void read() {
        if (reading) {
            return;
        }
        reading = true;
        var unused = records.all()
                .thenAcceptAsync(
                        reply -> {
                            reading = false;
                            reply.match(this::known, error -> {
                                talk.tell(Answers.failed(error));
                                return false;
                            });
                        },
                        fx);
    }

    private boolean known(TemplatesView all) {
        earlier.set(all.templates());
        Optional<TemplateView> newest = all.templates().stream().findFirst();
        int newestVersion = newest.map(TemplateView::version).orElse(0);
        if (newestVersion == version) {
            return true;
        }
        boolean first = version == UNREAD;
        boolean mine = !first && unsaved.get();
        version = newestVersion;
        inForce = newest.flatMap(each -> PaperLayout.read(each.document(), each.logo()))
                .orElse(PaperLayout.usual());
        boolean published = inForce.equals(sent);
        sent = null;
        if (published) {
            talk.tell(own(Tone.SUCCESS, "template.published", version));
        } else if (mine) {
            talk.tell(own(Tone.WARNING, "template.elsewhere", version));
        } else {
            drafts.begin(inForce);
        }
        show();
        return true;
    }

    private void show() {
        draft.set(drafts.now());
        unsaved.set(!drafts.now().equals(inForce));
        draw();
    }

    /** The newest draft, once the one before has been drawn; of a faulty one the paper stays as it was. */
    private void draw() {
        if (drawing || !faults().isEmpty()) {
            return;
        }
        PaperLayout layout = draft.get();
        Looking at = looking.get();
        SampleTickets of = samples;
        drawing = true;
        try {
            work.execute(() -> {
                Optional<PaperPicture> made = drawn(of, layout, at);
                fx.execute(() -> {
                    drawing = false;
                    picture.set(made.orElse(null));
                    if (!layout.equals(draft.get()) || !at.equals(looking.get()) || !of.equals(samples)) {
                        draw();
                    }
                });
            });
        } catch (RejectedExecutionException others) {
            drawing = false;
        }
    }

    /** One that cannot be drawn is not shown: the next one may be. */
    private static Optional<PaperPicture> drawn(SampleTickets of, PaperLayout layout, Looking at) {
        try {
            return PaperPicture.of(of, layout, at);
        } catch (RuntimeException broken) {
            LOG.error("Paper not drawn looking={}", at, broken);
            return Optional.empty();
        }
    }

    static Saying own(Tone tone, String key, Object... arguments) {
        return new Saying(tone, TemplateViewModel.class, key, List.of(arguments));
    }
}
