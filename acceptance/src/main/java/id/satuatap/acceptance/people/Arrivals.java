package id.satuatap.acceptance.people;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When visitors come on a working day: a burst at the doors, a peak until ten, a thin afternoon. Stateless.
 *
 * <p>The shares of the day's hours are those of public service malls whose figures are public.
 */
public final class Arrivals {
    /** Somebody comes. Immutable. */
    public record Arrival(LocalTime at, Demand.Errand errand) {}

    /** @param crowded those who waited at the doors press first */
    private record Hour(LocalTime from, int minutes, int percent, boolean crowded) {}

    private static final List<Hour> DAY = List.of(
            new Hour(LocalTime.of(7, 30), 30, 8, true),
            new Hour(LocalTime.of(8, 0), 60, 22, false),
            new Hour(LocalTime.of(9, 0), 60, 20, false),
            new Hour(LocalTime.of(10, 0), 60, 17, false),
            new Hour(LocalTime.of(11, 0), 60, 12, false),
            new Hour(LocalTime.of(12, 0), 60, 7, false),
            new Hour(LocalTime.of(13, 0), 60, 9, false),
            new Hour(LocalTime.of(14, 0), 30, 5, false));

    private Arrivals() {}

    /** The whole day's arrivals in their order. The same seed gives the same day. */
    public static List<Arrival> day(Demand demand, int visitors, RandomGenerator chance) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Hour hour : DAY) {
            int people = Math.round(visitors * hour.percent / 100f);
            for (int i = 0; i < people; i++) {
                double position = hour.crowded ? chance.nextDouble() * chance.nextDouble() : chance.nextDouble();
                LocalTime at = hour.from.plusSeconds((long) (position * hour.minutes * 60));
                arrivals.add(new Arrival(at, demand.pick(chance)));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }
}
