package id.satuatap.counter.desk;

import id.satuatap.counter.device.KeyAnswer;
import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The officer's desk without its looks: takes the hall, the link, presses and keys, and says what to show. Confined to
 * the FX thread.
 */
public final class DeskViewModel {
    private static final Duration LOOK_AT_THE_CLOCK = Duration.ofMillis(500);

    private final String counter;
    private final String person;
    private final Services services;
    private final Answers answers;
    private final Errand errand;
    private final InstantSource mallClock;
    private final Ticks ticks;
    private final DeskEnd end;
    private final PressGuard guard;
    private final ReadOnlyObjectWrapper<DeskScene> scene;
    private final DeskNotices notices;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final DeskChoosing choosing;
    private final IdleNudge nudge;
    private final LastVisitor last = new LastVisitor();
    private @Nullable HallProjection hall;
    private LinkState link;
    private boolean heard;
    private boolean satHere;
    private boolean over;
    /** Who waits for the answer to the press that is worked on. */
    private KeyAnswer asker = KeyAnswer.NONE;

    /** Told, once, when this desk is over. */
    public interface DeskEnd {
        /**
         * The counter was closed, or another officer has it.
         *
         * @param told what a supervisor did, where it was one
         * @param unread numbers given here that the officer has not read yet
         */
        void counterLeft(boolean byOfficer, Optional<Saying> told, Optional<Saying> unread);

        /** The session is no longer good. */
        void signedOut(Saying why);
    }

    /**
     * A desk that knows nothing of the hall yet.
     *
     * @param counter the counter's code
     * @param person who sits there
     * @param visits makes a new visit's id
     * @param mallClock the mall's time, for waits and lengths
     * @param fx where outcomes are told
     */
    public DeskViewModel(
            String counter,
            String person,
            Services services,
            CommandSender sender,
            Supplier<String> visits,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            DeskEnd end) {
        this.counter = counter;
        this.person = person;
        this.services = services;
        this.answers = new Answers(services::counterLabel);
        this.choosing = new DeskChoosing(counter, services, visits, new ForChoosing());
        this.nudge = new IdleNudge(services.idlePatience());
        this.errand = new Errand(sender, fx, ticks);
        this.mallClock = mallClock;
        this.ticks = ticks;
        this.notices = new DeskNotices(ticks);
        this.end = end;
        this.guard = new PressGuard(ticks, this::show);
        Instant start = mallClock.instant();
        this.link = new LinkState(LinkState.Phase.CONNECTING, start, null, null);
        this.now = new ReadOnlyObjectWrapper<>(start);
        this.scene = new ReadOnlyObjectWrapper<>(
                new DeskScene(person, null, List.of(), List.of(), List.of(), null, null, link, false, false));
        errand.phaseProperty().addListener((phase, before, after) -> show());
    }

    /** Lets times go on until the subscription is closed. */
    public Subscription opened() {
        return ticks.every(LOOK_AT_THE_CLOCK, this::tick);
    }

    private void tick() {
        now.set(mallClock.instant());
        nudge.due(scene.get(), now.get()).ifPresent(notices::say);
    }

    /** What to show. */
    public ReadOnlyObjectProperty<DeskScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** True for a moment after a press that was meant for what was there before, and did nothing. */
    public ReadOnlyBooleanProperty ignoredProperty() {
        return notices.ignoredProperty();
    }

    /** What to tell; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable DeskNotice> noticeProperty() {
        return notices.noticeProperty();
    }

    /** The mall's time, for waits and lengths. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** How far the command on its way is. */
    public ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    /** The choosing of a service to send the visitor to; null while nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable TransferViewModel> transferProperty() {
        return choosing.transferProperty();
    }

    /** The counter's code. */
    public String counter() {
        return counter;
    }

    /** The choosing of a reason or a person; null while nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable ChoiceViewModel> choiceProperty() {
        return choosing.choiceProperty();
    }

    /** Whether keys belong to a choosing now. */
    boolean choosing() {
        return choosing.isOpen();
    }

    /** The catalogue as this desk needs it. */
    public Services services() {
        return services;
    }

    /** The hall is so now. */
    public void hall(HallProjection known) {
        hall = known;
        now.set(mallClock.instant());
        errand.seen(known.epoch(), known.sequence());
        show();
        boolean mine = scene.get().standing() != Standing.NOT_MINE;
        satHere |= mine;
        // Before its first "mine" the hall shown may be older than the opening of the counter.
        if (satHere && !mine) {
            Optional<Saying> why = FromSupervisor.closed(scene.get().desk(), person);
            finish(() -> end.counterLeft(false, why, notices.unread()));
        }
    }

    /** The link is so now. */
    public void link(LinkState known) {
        link = known;
        now.set(mallClock.instant());
        show();
        heard |= known.phase() == LinkState.Phase.LIVE;
        // Before it was heard here, the cause may be of the time before this session.
        if (heard && known.cause() == ErrorCode.NOT_SIGNED_IN) {
            finish(() -> end.signedOut(
                    new Saying(Tone.WARNING, Answers.class, "error." + ErrorCode.NOT_SIGNED_IN, List.of())));
        }
    }

    /** The officer asks for an action by its key. */
    public void press(DeskAction asked) {
        press(asked, Means.key(asked));
    }

    /** The officer asks for an action; what cannot be done is said, not done later. */
    void press(DeskAction asked, Means by) {
        if (!guard.meant(by)) {
            notices.ignore();
            asker.refused();
            return;
        }
        DeskScene seen = scene.get();
        DeskAction action = asked == DeskAction.PAUSE && seen.standing() == Standing.PAUSED ? DeskAction.RESUME : asked;
        Optional<Hindrance> hindrance = seen.hindrance(action);
        if (hindrance.isPresent()) {
            refuse(hindrance.get());
        } else if (action == DeskAction.TRANSFER) {
            seen.turn().ifPresent(turn -> {
                dismiss();
                choosing.target(turn, Optional.ofNullable(hall));
            });
        } else {
            dismiss();
            choosing.before(action);
            Optional<Command> command =
                    choosing.isOpen() ? Optional.empty() : DeskCommands.of(action, counter, seen.turn(), last.ended());
            command.ifPresentOrElse(this::send, asker::refused);
        }
    }

    /** What a choosing needs of this desk. */
    private final class ForChoosing implements DeskChoosing.Desk {
        @Override
        public DeskScene scene() {
            return scene.get();
        }

        @Override
        public void refuse(Hindrance why) {
            DeskViewModel.this.refuse(why);
        }

        @Override
        public void send(Command command) {
            DeskViewModel.this.send(command);
        }
    }

    /** The officer calls a number out of order, and says why by a code. */
    void callChosen(WaitingRow row, String reason) {
        Optional<Hindrance> hindrance = scene.get().hindrance(DeskAction.CALL_NEXT);
        hindrance.ifPresentOrElse(this::refuse, () -> send(new CallTicket(counter, row.leg(), reason)));
    }

    /** The officer gives a waiting visitor priority or takes it away, and says why by a code. */
    void setPriority(WaitingRow row, boolean priority, String reason) {
        send(new SetPriority(row.visit(), priority, reason));
    }

    /** The visitor who stands here, where another one's number may be joined to his. */
    Optional<TurnView> joinable(WaitingRow row) {
        return scene.get().turn().filter(turn -> !turn.visit().equals(row.visit()));
    }

    /**
     * Asks before the visitor who stands here has this number too.
     *
     * @param turn who stood here when it was offered; another one by now is not joined with anybody
     */
    void askJoin(TurnView turn, WaitingRow row) {
        dismiss();
        if (!choosing.join(turn, row)) {
            say(new DeskNotice(Answers.turnChanged(), null));
        }
    }

    /** A key of the serial keypad was pressed; a second press while the first is on its way has the first one's answer. */
    public void key(KeypadKeys keys, KeypadKey key, KeyAnswer answer) {
        asker = answer;
        press(keys.meaning(key, scene.get()), Means.keypad(key));
        asker = KeyAnswer.NONE;
    }

    /** Why an action cannot be done now, as words; empty when it can. */
    public Optional<Saying> why(DeskAction action) {
        return scene.get().hindrance(action).map(this::words);
    }

    /** The officer has read the notice. */
    public void read() {
        notices.read();
    }

    private void dismiss() {
        notices.dismiss();
    }

    private void send(Command command) {
        dismiss();
        if (!errand.busy()) {
            last.sends(command, scene.get());
        }
        KeyAnswer waiting = asker;
        errand.run(command, outcome -> {
            if (tell(command, outcome)) {
                waiting.taken();
            } else {
                waiting.refused();
            }
        });
    }

    /** Whether it was done. */
    private boolean tell(Command command, Outcome outcome) {
        boolean leaving = command.equals(new CloseCounter(counter));
        last.answered(command, outcome);
        show();
        return outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                dismiss();
                DeskChoices.given(command, outcome).ifPresent(notices::keep);
                if (leaving) {
                    finish(() -> end.counterLeft(true, Optional.empty(), notices.unread()));
                }
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                if (leaving && rejected.code() == RejectionCode.CLOSING_NOT_APPROVED) {
                    choosing.askToClose();
                    return false;
                }
                return say(new DeskNotice(answers.rejected(rejected), Remedies.of(rejected.code(), scene.get())));
            }

            @Override
            public Boolean refused(Refused refused) {
                Saying saying = Answers.failed(refused.error());
                if (refused.error().code() == ErrorCode.NOT_SIGNED_IN) {
                    finish(() -> end.signedOut(saying));
                }
                return say(new DeskNotice(saying, null));
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                return say(new DeskNotice(Answers.unknown(), null));
            }
        });
    }

    private void finish(Runnable told) {
        if (!over) {
            over = true;
            told.run();
        }
    }

    private void refuse(Hindrance hindrance) {
        // A second press while the first is on its way is no fault of anybody.
        if (hindrance != Hindrance.BUSY) {
            say(new DeskNotice(words(hindrance), Remedies.of(hindrance, scene.get())));
            asker.refused();
        }
    }

    private Saying words(Hindrance hindrance) {
        String ticket = scene.get().turn().map(TurnView::ticket).orElse("");
        Tone tone = hindrance == Hindrance.LINK_LOST ? Tone.DANGER : Tone.WARNING;
        return new Saying(tone, DeskViewModel.class, "desk.why." + hindrance, List.of(ticket));
    }

    /** Tells why something was not done. */
    private boolean say(DeskNotice next) {
        notices.say(next);
        return false;
    }

    private void show() {
        DeskScene before = scene.get();
        DeskScene next = sceneNow();
        if (!next.sameVisitorAs(before)) {
            choosing.end();
        }
        last.sees(before, next, Optional.ofNullable(hall));
        if (!next.sameVisitorAs(before) || next.standing() != before.standing()) {
            guard.restart();
        }
        scene.set(sceneNow());
        notices.stand(FromSupervisor.of(scene.get()).orElse(null));
    }

    private DeskScene sceneNow() {
        DeskPicture picture = DeskPicture.of(Optional.ofNullable(hall), counter, services);
        return new DeskScene(
                person,
                picture.desk(),
                picture.waiting(),
                picture.held(),
                last.missed(),
                picture.outage(),
                last.ended().orElse(null),
                link,
                errand.busy(),
                guard.settling());
    }
}
