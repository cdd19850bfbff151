package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.estimate.CounterTimes;
import id.satuatap.hall.estimate.ServiceEstimate;
import id.satuatap.hall.state.HallState;
import java.util.List;

/**
 * How long a visitor of a service is thought to keep a counter busy: the catalogue's standard to begin with, then what the
 * days before and today showed. Stateless.
 */
public final class CounterTime {
    /** The standard speaks like so many visitors who were seen. */
    private static final long STANDARD_WEIGHT = 8;

    /** The days before speak like so many at most, so that today is heard. */
    private static final long BEFORE_WEIGHT = 60;

    private static final long SECONDS_A_MINUTE = 60;

    private CounterTime() {}

    public static CounterTimes of(HallState state, Service service) {
        return CounterTimes.supposed(STANDARD_WEIGHT, service.standardMinutes() * SECONDS_A_MINUTE)
                .plus(state.learned().before(service.code()).atMost(BEFORE_WEIGHT))
                .plus(state.learned().today(service.code()));
    }

    /** What is to be remembered of a day that closes. */
    public static List<ServiceEstimate> toAdopt(HallState state) {
        return state.learned().taught().stream()
                .map(service -> new ServiceEstimate(
                        service,
                        state.learned()
                                .before(service)
                                .atMost(BEFORE_WEIGHT)
                                .plus(state.learned().today(service).atMost(BEFORE_WEIGHT))))
                .toList();
    }
}
