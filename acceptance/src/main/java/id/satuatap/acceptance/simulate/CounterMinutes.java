package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many minutes the counters stand open in their hours, and how many of them are lost because numbers ended early: the
 * counter is free, nobody waits for it, and a service of it has stopped for want of time. Confined to one thread.
 */
final class CounterMinutes {
    private static final Duration STEP = Duration.ofMinutes(10);

    /** With nobody before him no visitor needs longer: earlier than that no service stops at a free counter. */
    private static final Duration NEAR_CLOSE = Duration.ofHours(3);

    private final Map<ServiceCode, Boolean> stopped = new HashMap<>();
    private Instant next = Instant.MIN;
    private long open;
    private long lost;

    long open() {
        return open;
    }

    long lost() {
        return lost;
    }

    void look(Step step, HallState state) {
        boolean timers = step.input() instanceof Input.Said said && said.command() instanceof ServerCommand.CheckTimers;
        if (!timers || (step.at().isBefore(next) && !step.at().isBefore(next.minus(STEP)))) {
            return;
        }
        next = step.at().plus(STEP);
        // Counters of an agency share their services.
        stopped.clear();
        state.directory()
                .filter(directory -> state.day().map(day -> day.running()).orElse(false))
                .ifPresent(directory -> directory
                        .catalogue()
                        .counters()
                        .forEach(counter -> look(state, directory, counter, step.at())));
    }

    private void look(HallState state, Directory directory, Counter counter, Instant at) {
        CounterDesk desk = state.desk(counter.code());
        Optional<Duration> left =
                desk.state() == CounterDesk.State.OPEN ? untilClose(state, directory, counter, at) : Optional.empty();
        if (left.isEmpty()) {
            return;
        }
        open += STEP.toMinutes();
        boolean free = desk.turn() == null
                && counter.services().stream()
                        .allMatch(service -> state.line(service).size() == 0);
        boolean near = left.get().compareTo(NEAR_CLOSE) <= 0;
        if (near
                && free
                && counter.services().stream()
                        .anyMatch(each -> stopped.computeIfAbsent(each, code -> stopped(state, directory, code, at)))) {
            lost += STEP.toMinutes();
        }
    }

    /** Empty outside the hours of the counter's first service. */
    private static Optional<Duration> untilClose(HallState state, Directory directory, Counter counter, Instant at) {
        return directory
                .service(counter.services().get(0))
                .flatMap(service -> Schedule.moment(state, directory, service, at))
                .filter(now -> !now.time().isBefore(now.hours().open()))
                .map(now -> Duration.between(now.time(), now.hours().close()))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    private static boolean stopped(HallState state, Directory directory, ServiceCode code, Instant at) {
        Optional<Service> service = directory.service(code);
        return service.flatMap(found ->
                        Numbers.availability(state, directory, found, at).reason())
                .filter(reason -> reason == Closure.WILL_NOT_FINISH)
                .isPresent();
    }
}
