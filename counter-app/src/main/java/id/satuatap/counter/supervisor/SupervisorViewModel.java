package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.ThawAgency;
import id.satuatap.uikit.fx.Ticks;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a supervisor's workspace shows. Confined to the FX thread. */
public final class SupervisorViewModel {
    private final HallReading reading;
    private final Answers answers;
    private final Errand errand;
    private final FollowedMall followed;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NOTHING);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();

    /**
     * A workspace that knows nothing of the hall yet.
     *
     * @param mallClock the mall's time, for waits and lengths
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public SupervisorViewModel(
            CatalogueView catalogue,
            CommandSender sender,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.reading = new HallReading(catalogue);
        this.answers = new Answers(code -> label(catalogue, code));
        this.errand = new Errand(sender, fx, ticks);
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What of it is wanted. */
    ObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    /** The mall, its time and the link to it. */
    FollowedMall followed() {
        return followed;
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

    /**
     * Closes a counter that somebody left open.
     *
     * @param visitor what becomes of a visitor who is still there; null where nobody is
     */
    void close(CounterLine counter, @Nullable LeftBehind visitor) {
        saying.set(null);
        errand.run(new CloseCounter(counter.code(), visitor), this::told);
    }

    /** Says that an agency cannot work for a while; it keeps its visitors and calls nobody. */
    void stop(String agency, String reason) {
        saying.set(null);
        errand.run(new FreezeAgency(agency, reason), this::told);
    }

    /** Says that it works again. */
    void goOn(String agency) {
        saying.set(null);
        errand.run(new ThawAgency(agency), this::told);
    }

    /** Whether an agency's work stands still. */
    boolean stopped(String agency) {
        return followed.hall()
                .filter(seen -> seen.mall().outages().stream()
                        .anyMatch(outage -> outage.agency().equals(agency)))
                .isPresent();
    }

    void dismiss() {
        saying.set(null);
    }

    private void look() {
        followed.hall().ifPresent(seen -> {
            errand.seen(seen.epoch(), seen.sequence());
            overview.set(reading.at(seen, followed.nowProperty().get()));
        });
    }

    private void told(Outcome outcome) {
        saying.set(answers.told(outcome).orElse(null));
    }

    private static String label(CatalogueView catalogue, String code) {
        return catalogue.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .map(CounterEntry::label)
                .findFirst()
                .orElse(code);
    }
}
