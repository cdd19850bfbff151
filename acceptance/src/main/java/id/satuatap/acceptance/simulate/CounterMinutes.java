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
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many minutes the counters stand open in their hours, and how many of them are lost because numbers ended early: the
 * counter is free, nobody waits for it, and a service of it has stopped for want of time. Confined to one thread.
 */
final class CounterMinutes {
    private static final Duration STEP = Duration.ofMinutes(5);

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
        state.directory()
                .filter(directory -> state.day().map(day -> day.running()).orElse(false))
                .ifPresent(directory -> directory
                        .catalogue()
                        .counters()
                        .forEach(counter -> look(state, directory, counter, step.at())));
    }

    private void look(HallState state, Directory directory, Counter counter, Instant at) {
        CounterDesk desk = state.desk(counter.code());
        if (desk.state() != CounterDesk.State.OPEN || !inItsHours(state, directory, counter, at)) {
            return;
        }
        open += STEP.toMinutes();
        boolean free = desk.turn() == null
                && counter.services().stream()
                        .allMatch(service -> state.line(service).size() == 0);
        if (free && counter.services().stream().anyMatch(service -> stopped(state, directory, service, at))) {
            lost += STEP.toMinutes();
        }
    }

    private static boolean inItsHours(HallState state, Directory directory, Counter counter, Instant at) {
        Optional<ServiceMoment> moment = directory
                .service(counter.services().get(0))
                .flatMap(service -> Schedule.moment(state, directory, service, at));
        return moment.filter(now -> !now.time().isBefore(now.hours().open())
                        && now.time().isBefore(now.hours().close()))
                .isPresent();
    }

    private static boolean stopped(HallState state, Directory directory, ServiceCode code, Instant at) {
        Optional<Service> service = directory.service(code);
        return service.flatMap(found ->
                        Numbers.availability(state, directory, found, at).reason())
                .filter(reason -> reason == Closure.WILL_NOT_FINISH)
                .isPresent();
    }
}
