package id.satuatap.acceptance.demo;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The demo's time: at its wall start the kiosks of the next working day open; from there it goes at the rate. Immutable.
 *
 * @param mallStart when the kiosks open
 * @param wallStart the machine's time at which that is
 * @param rate mall seconds a real second
 */
public record DemoClock(Instant mallStart, Instant wallStart, double rate, ZoneId zone) {

    /** Never closed to a newcomer: the first working day after today. */
    public static DemoClock nextWorkingDay(Catalogue catalogue, Instant wallNow, double rate) {
        Directory directory = new Directory(1, catalogue);
        ZoneId zone = directory.timeZone();
        LocalDate day = LocalDate.ofInstant(wallNow, zone).plusDays(1);
        while (true) {
            LocalDate candidate = day;
            // Saturdays and collective leave bring few agencies: a newcomer should see the whole mall.
            if (candidate.getDayOfWeek().getValue() <= 4
                    && directory.holiday(candidate).isEmpty()) {
                LocalTime opens = Schedule.kiosksOpen(new HallState(), directory, candidate)
                        .orElse(null);
                if (opens != null) {
                    Instant start = candidate.atTime(opens).atZone(zone).toInstant();
                    return new DemoClock(start, wallNow.truncatedTo(ChronoUnit.MILLIS), rate, zone);
                }
            }
            day = day.plusDays(1);
        }
    }

    public LocalDate date() {
        return LocalDate.ofInstant(mallStart, zone);
    }

    /** As the server's command line wants it. */
    public String argument() {
        return mallStart + "@" + wallStart;
    }

    public Instant mallTime(Instant wall) {
        long nanos = Math.round(Duration.between(wallStart, wall).toNanos() * rate);
        return mallStart.plusNanos(nanos);
    }

    /** How long until a mall time comes, in real time; negative when it has passed. */
    public Duration realUntil(LocalTime at, Instant wallNow) {
        Instant target = date().atTime(at).atZone(zone).toInstant();
        long nanos = Duration.between(mallTime(wallNow), target).toNanos();
        return Duration.ofNanos(Math.round(nanos / rate));
    }
}
