package id.satuatap.counter.day;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.CloseDay;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.OpenDay;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The business day, and a person's wish to open or close it: asked twice, for a day that was closed stays so. Confined to
 * the FX thread.
 */
public final class DayByHandViewModel {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Answers answers = new Answers(UnaryOperator.identity());
    private final Errand errand;
    private final InstantSource mallClock;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<DayChange> change = new ReadOnlyObjectWrapper<>(DayChange.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> date = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper able = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private @Nullable HallProjection hall;
    private boolean live;

    /**
     * @param mallClock the mall's time, for today's date
     * @param fx where outcomes are told
     */
    public DayByHandViewModel(CommandSender sender, InstantSource mallClock, Executor fx, Ticks ticks) {
        this.errand = new Errand(sender, fx, ticks);
        this.mallClock = mallClock;
        this.ticks = ticks;
        errand.phaseProperty().addListener((phase, before, after) -> look());
    }

    /** What can be done now. */
    ReadOnlyObjectProperty<DayChange> changeProperty() {
        return change.getReadOnlyProperty();
    }

    /** The day that would be opened or closed, or is over; null before the mall is known. */
    ReadOnlyObjectProperty<@Nullable LocalDate> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** Whether the person is asked once more. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether it can be done now: the server is there, and no answer is on its way. */
    ReadOnlyBooleanProperty ableProperty() {
        return able.getReadOnlyProperty();
    }

    /** Why it was not done; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** How many would leave unserved if the day were closed now. */
    int waiting() {
        return hall == null ? 0 : hall.waiting().size();
    }

    /** Looks at the date until the subscription is closed: midnight comes without a message. */
    Subscription opened() {
        return ticks.every(A_MINUTE, this::look);
    }

    void hall(HallProjection known) {
        hall = known;
        errand.seen(known.epoch(), known.sequence());
        look();
    }

    void link(LinkState known) {
        live = known.phase() == LinkState.Phase.LIVE;
        look();
    }

    void ask() {
        saying.set(null);
        asking.set(able.get());
    }

    void leaveIt() {
        asking.set(false);
    }

    /** Opens or closes the day, as was asked. */
    void run() {
        LocalDate day = date.get();
        DayChange wanted = change.get();
        asking.set(false);
        if (day != null && (wanted == DayChange.OPEN || wanted == DayChange.CLOSE)) {
            Command command = wanted == DayChange.OPEN ? new OpenDay(day) : new CloseDay();
            errand.run(command, outcome -> saying.set(answers.told(outcome).orElse(null)));
        }
    }

    private void look() {
        if (hall != null) {
            MallView mall = hall.mall();
            LocalDate today = LocalDate.ofInstant(mallClock.instant(), ZoneId.of(mall.timeZone()));
            DayChange now = change(mall, today);
            // Before the change is told: the question was about what could be done until now.
            asking.set(asking.get() && now == change.get());
            change.set(now);
            date.set(now == DayChange.CLOSE && mall.date() != null ? mall.date() : today);
        }
        able.set(live && !errand.busy() && (change.get() == DayChange.OPEN || change.get() == DayChange.CLOSE));
        asking.set(asking.get() && live);
    }

    private static DayChange change(MallView mall, LocalDate today) {
        LocalDate last = mall.date();
        return switch (mall.day()) {
            case OPEN, CLOSING -> DayChange.CLOSE;
            case NOT_OPEN, CLOSED -> last != null && !today.isAfter(last) ? DayChange.OVER : DayChange.OPEN;
        };
    }
}
