package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.estimate.CounterTimes;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.schedule.QuotaUse;
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What is to be done before somebody who comes now. Immutable.
 *
 * @param variance in square seconds
 */
record Work(long seconds, long variance) {
    private static final Work NONE = new Work(0, 0);

    /** Whoever has been at the counter for long is thought to need this part of the mean at least. */
    private static final int LEAST_PART = 4;

    /**
     * Of those who wait for these services or stand at these counters.
     *
     * @param counters that serve any of the services
     */
    static Work of(ServiceMoment moment, Collection<ServiceCode> services, List<Counter> counters) {
        return of(moment, services, counters, service -> toCome(moment, service));
    }

    /** The same with other people than all who are still to be served. */
    static Work of(
            ServiceMoment moment,
            Collection<ServiceCode> services,
            List<Counter> counters,
            ToIntFunction<ServiceCode> people) {
        Work sum = NONE;
        for (ServiceCode service : services) {
            sum = sum.plus(waiting(moment, service, people.applyAsInt(service)));
        }
        for (Counter counter : counters) {
            sum = sum.plus(standing(moment, counter));
        }
        return sum;
    }

    /** Whoever went for a copy, is booked, or is still to come here from other services, is served before the close, too. */
    private static int toCome(ServiceMoment moment, ServiceCode service) {
        HallState state = moment.state();
        return state.line(service).size()
                + state.tally(service).standing(LegState.ON_HOLD)
                + state.tally(service).standing(LegState.PLANNED)
                + QuotaUse.expected(moment, service);
    }

    private static Work waiting(ServiceMoment moment, ServiceCode service, int people) {
        return people == 0
                ? NONE
                : times(moment.state(), moment.directory(), service)
                        .map(times -> new Work(people * times.meanSeconds(), people * times.variance()))
                        .orElse(NONE);
    }

    private static Work standing(ServiceMoment moment, Counter counter) {
        TurnId open = moment.state().desk(counter.code()).turn();
        return Optional.ofNullable(open)
                .flatMap(moment.state()::turn)
                .flatMap(turn -> rest(moment, turn))
                .orElse(NONE);
    }

    private static Optional<Work> rest(ServiceMoment moment, Turn turn) {
        HallState state = moment.state();
        return state.leg(turn.leg())
                .map(Leg::service)
                .flatMap(service -> times(state, moment.directory(), service))
                .map(times -> {
                    long gone = Duration.between(turn.calledAt(), moment.now()).toSeconds();
                    long mean = times.meanSeconds();
                    return new Work(Math.max(mean / LEAST_PART, mean - Math.max(0, gone)), times.variance());
                });
    }

    private static Optional<CounterTimes> times(HallState state, Directory directory, ServiceCode service) {
        return directory.service(service).map(found -> CounterTime.of(state, found));
    }

    private Work plus(Work other) {
        return new Work(seconds + other.seconds, variance + other.variance);
    }
}
