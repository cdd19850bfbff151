package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * P3, by a second and much laxer computation: with every counter of the catalogue at work and a third of the standard time for
 * each, whoever stands before a new number must be done before the close. Confined to one thread.
 */
public final class LineFitsTheDay implements Listening {
    private static final int LUCK = 3;
    private static final int SOON_DONE_MINUTES = 15;

    private final Finding finding = new Finding();
    private @Nullable HallState state;
    private Instant at = Instant.EPOCH;

    /** Of the configuration with this version. */
    private int counted;

    private final Map<ServiceCode, Long> counters = new HashMap<>();

    @Override
    public String sentence() {
        return "No number is given when those before it could not even be done in a third of their time.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        HallState now = state;
        if (now != null && event.cause() == LegCause.ISSUED) {
            now.directory().ifPresent(directory -> look(now, directory, event));
        }
        return true;
    }

    private long counters(Directory directory, ServiceCode wanted) {
        if (directory.version() != counted) {
            counters.clear();
            counted = directory.version();
        }
        return counters.computeIfAbsent(
                wanted,
                code -> directory.catalogue().counters().stream()
                        .filter(counter -> counter.services().contains(code))
                        .count());
    }

    private void look(HallState now, Directory directory, VisitEvent.LegQueued event) {
        Catalogue catalogue = directory.catalogue();
        if (!catalogue.timetable().closing().looksAhead()) {
            return;
        }
        Service wanted = directory.service(event.service()).orElseThrow();
        long counters = counters(directory, wanted.code());
        long minutes = (long) (now.line(wanted.code()).size() - 1) * wanted.standardMinutes() / LUCK;
        if (minutes <= counters * SOON_DONE_MINUTES) {
            return;
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, directory.timeZone());
        new PublishedHours(catalogue, now.overrides())
                .of(wanted, local.toLocalDate())
                .ifPresent(hours -> finding.wrongIf(
                        minutes
                                > counters
                                        * Duration.between(local.toLocalTime(), hours.close())
                                                .toMinutes(),
                        "too many before it:",
                        event));
    }
}
