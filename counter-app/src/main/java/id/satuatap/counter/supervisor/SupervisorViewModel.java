package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor's workspace shows. Confined to the FX thread.
 *
 * <p>Its time is the mall's while the link is live; when it is lost, time stands still at what was last known, so that no
 * wait seems to run on figures of an earlier time.
 */
public final class SupervisorViewModel {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final boolean organises;
    private final HallReading reading;
    private final Answers answers;
    private final Errand errand;
    private final InstantSource mallClock;
    private final Ticks ticks;
    private final Consumer<Saying> signedOut;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<LinkState> link;
    private final ReadOnlyObjectWrapper<@Nullable MallView> mall = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private @Nullable HallProjection hall;
    private boolean heard;
    private boolean over;

    /**
     * A workspace that knows nothing of the hall yet.
     *
     * @param role of whoever works here
     * @param mallClock the mall's time, for waits and lengths
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public SupervisorViewModel(
            Role role,
            CatalogueView catalogue,
            CommandSender sender,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.organises = role == Role.ADMINISTRATOR || role == Role.ORGANISER_SUPERVISOR;
        this.reading = new HallReading(catalogue);
        this.answers = new Answers(code -> label(catalogue, code));
        this.errand = new Errand(sender, fx, ticks);
        this.mallClock = mallClock;
        this.ticks = ticks;
        this.signedOut = signedOut;
        Instant start = mallClock.instant();
        this.now = new ReadOnlyObjectWrapper<>(start);
        this.link = new ReadOnlyObjectWrapper<>(new LinkState(LinkState.Phase.CONNECTING, start, null, null));
    }

    /** Lets times go on until the subscription is closed. */
    Subscription opened() {
        return ticks.every(A_SECOND, this::look);
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What of it is wanted. */
    ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /** The moment that what is shown is true at. */
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LinkState> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** The mall and its day; null before the hall is known. */
    ReadOnlyObjectProperty<@Nullable MallView> mallProperty() {
        return mall.getReadOnlyProperty();
    }

    /** What to tell; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    HallReading reading() {
        return reading;
    }

    /** The hall is so now. */
    void hall(HallProjection known) {
        hall = known;
        mall.set(known.mall());
        errand.seen(known.epoch(), known.sequence());
        look();
    }

    /** The link is so now. */
    void link(LinkState known) {
        link.set(known);
        look();
        heard |= live();
        // Before it was heard here, the cause may be of the time before this session.
        if (heard && !over && known.cause() == ErrorCode.NOT_SIGNED_IN) {
            over = true;
            signedOut.accept(new Saying(Tone.WARNING, Answers.class, "error." + ErrorCode.NOT_SIGNED_IN, List.of()));
        }
    }

    boolean live() {
        return link.get().phase() == LinkState.Phase.LIVE;
    }

    /**
     * Closes a counter that somebody left open.
     *
     * @param visitor what becomes of a visitor who is still there; null where nobody is
     */
    void close(CounterLine counter, @Nullable LeftBehind visitor) {
        saying.set(null);
        errand.run(new CloseCounter(counter.code(), visitor), this::tell);
    }

    /** Whether the whole mall is this person's matter, and not one agency alone. */
    boolean organises() {
        return organises;
    }

    /** Says for this person that the server's clock is right. */
    void confirmClock() {
        saying.set(null);
        errand.run(new ConfirmClock(), this::tell);
    }

    void dismiss() {
        saying.set(null);
    }

    private void look() {
        LinkState known = link.get();
        Instant lastKnown = known.lastKnown();
        now.set(live() || lastKnown == null ? mallClock.instant() : lastKnown);
        HallProjection seen = hall;
        if (seen != null) {
            overview.set(reading.at(seen, now.get()));
        }
    }

    private void tell(Outcome outcome) {
        outcome.match(new Outcome.Cases<Optional<Saying>>() {
                    @Override
                    public Optional<Saying> accepted(Accepted accepted) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Saying> rejected(Rejected rejected) {
                        return Optional.of(answers.rejected(rejected));
                    }

                    @Override
                    public Optional<Saying> refused(Refused refused) {
                        return Optional.of(Answers.failed(refused.error()));
                    }

                    @Override
                    public Optional<Saying> unknown(Unknown unknown) {
                        return Optional.of(Answers.unknown());
                    }
                })
                .ifPresentOrElse(saying::set, () -> saying.set(null));
    }

    private static String label(CatalogueView catalogue, String code) {
        return catalogue.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .map(CounterEntry::label)
                .findFirst()
                .orElse(code);
    }
}
