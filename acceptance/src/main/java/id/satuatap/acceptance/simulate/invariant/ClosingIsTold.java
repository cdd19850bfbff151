package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * P3: nobody is surprised by honest closing. Looks at a service with each of its numbers, and at all that gave some every few
 * minutes. Confined to one thread.
 *
 * <p>What comes suddenly cannot be told before, and is no surprise here: a counter closes or rests, an officer who was expected
 * does not come, an agency stops, the hours or the catalogue change, the server was off.
 */
public final class ClosingIsTold implements Invariant, Ear {
    private static final long ROUND_SECONDS = 600;
    private static final Duration SILENCE = Duration.ofMinutes(15);

    /** Until so long after the opening all counters are expected. */
    private static final int OFFICERS_COME_MINUTES = 15;

    /** Told for this part of the minutes or of the numbers before which it has to be told. */
    private static final int MINUTES_PART = 6;

    private static final int NUMBERS_PART = 2;

    /** @param toldAt since when its end is told without a pause; null while it is not */
    private record Seen(@Nullable Instant toldAt, int givenThen, int attending) {}

    private final Finding finding = new Finding();
    private final Map<ServiceCode, Seen> seen = new HashMap<>();
    private final Map<ServiceCode, Integer> given = new HashMap<>();
    private Instant lastStep = Instant.MAX;
    private long lastRound;
    private @Nullable ServiceCode pressed;
    private boolean sudden;

    @Override
    public String sentence() {
        return "No service stops by honest closing that did not tell so for some minutes or some numbers.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        pressed = null;
        sudden = lastStep.isBefore(step.at().minus(SILENCE));
        lastStep = step.at();
        List<Recorded> events = step.events();
        for (int each = 0; each < events.size(); each++) {
            HallEvent event = events.get(each).event();
            sudden |= event instanceof ConfigurationEvent
                    || event instanceof ScheduleEvent.OverrideApproved
                    || event instanceof ScheduleEvent.OverrideTakenBack;
            hear(event);
        }
        if (state.day().filter(day -> day.phase() == Day.Phase.OPEN).isEmpty()) {
            seen.clear();
            given.clear();
            return Optional.empty();
        }
        if (sudden) {
            seen.clear();
        }
        state.directory().ifPresent(directory -> look(state, directory, step.at()));
        return finding.take();
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        if (event.cause() == LegCause.ISSUED || (event.cause() == LegCause.PLANNED && event.from() == null)) {
            pressed = event.service();
        }
        return true;
    }

    @Override
    public Boolean frozen(OutageEvent.AgencyFrozen event) {
        sudden = true;
        return true;
    }

    @Override
    public Boolean thawed(OutageEvent.AgencyThawed event) {
        sudden = true;
        return true;
    }

    private void look(HallState state, Directory directory, Instant now) {
        if (pressed != null) {
            given.merge(pressed, 1, Integer::sum);
            directory.service(pressed).ifPresent(service -> look(state, directory, service, now));
        }
        // By the clock, so that a day played again looks at the same times.
        long round = Math.floorDiv(now.getEpochSecond(), ROUND_SECONDS);
        if (round == lastRound) {
            return;
        }
        lastRound = round;
        for (ServiceCode code : given.keySet()) {
            directory.service(code).ifPresent(service -> look(state, directory, service, now));
        }
    }

    private void look(HallState state, Directory directory, Service service, Instant now) {
        Availability is = Numbers.availability(state, directory, service, now);
        int attending = attending(state, directory, service, now);
        Seen last = seen.remove(service.code());
        // What follows from an officer who left, or who was expected and did not come, nobody could tell before.
        Seen before = last == null || attending < last.attending() ? null : last;
        if (is.open()) {
            // What was told when it was first looked at has been told for nobody knows how long.
            Instant since = before == null ? Instant.EPOCH : before.toldAt() == null ? now : before.toldAt();
            int givenThen = before == null || before.toldAt() == null ? given(directory, service) : before.givenThen();
            seen.put(service.code(), new Seen(is.endTold() ? since : null, givenThen, attending));
        } else if (is.closure() == Closure.WILL_NOT_FINISH
                && before != null
                && state.outages().of(service.agency()).isEmpty()) {
            judge(directory, service, before, now);
        }
    }

    private void judge(Directory directory, Service service, Seen before, Instant now) {
        ClosingRule rule = directory.timetable().closing();
        Instant toldAt = before.toldAt();
        finding.wrongIf(toldAt == null, "stopped without a word:", service.code());
        if (toldAt != null) {
            boolean minutes = Duration.between(toldAt, now).toMinutes() >= rule.noticeMinutes() / MINUTES_PART;
            boolean numbers = given(directory, service) - before.givenThen() >= rule.noticeNumbers() / NUMBERS_PART;
            finding.wrongIf(!minutes && !numbers, "stopped soon after it told, at " + toldAt + ":", service.code());
        }
    }

    /** Of all services that share its counters. */
    private int given(Directory directory, Service service) {
        int all = 0;
        for (ServiceCode code : directory.sharingCounters(service.code())) {
            all += given.getOrDefault(code, 0);
        }
        return all;
    }

    /** Until a quarter of an hour after the opening everybody is expected. */
    private static int attending(HallState state, Directory directory, Service service, Instant now) {
        boolean early = Schedule.moment(state, directory, service, now)
                .filter(moment -> moment.time().isBefore(moment.hours().open().plusMinutes(OFFICERS_COME_MINUTES)))
                .isPresent();
        if (early) {
            return directory.countersOfSharing(service.code()).size();
        }
        int open = 0;
        for (Counter counter : directory.countersOfSharing(service.code())) {
            open += state.desk(counter.code()).state() == CounterDesk.State.OPEN ? 1 : 0;
        }
        return open;
    }
}
