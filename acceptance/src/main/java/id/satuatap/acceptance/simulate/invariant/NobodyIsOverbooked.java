package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.QuotaExcess;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.BookingSource;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One quota for those who are booked and those who are not. Confined to one thread. */
public final class NobodyIsOverbooked implements Listening {
    private final Finding finding = new Finding();
    private final BookedPlaces places = new BookedPlaces();
    private HallState state = new HallState();

    @Override
    public String sentence() {
        return "Whoever gets a place or a number, except whom the hall owes one, finds room in the quota of the day and of "
                + "that part of it, with all who may still come counted.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        places.write(recorded, after);
    }

    @Override
    public Boolean made(BookingEvent.BookingMade event) {
        if (event.source() != BookingSource.LEFT_OVER) {
            fits(event.service(), event.date(), event.time(), event);
        }
        return true;
    }

    @Override
    public Boolean moved(BookingEvent.BookingMoved event) {
        fits(places.kept(event.booking()).service(), event.date(), event.time(), event);
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        if (BookedPlaces.isNumber(event)) {
            fits(event.service(), places.today(), places.local(), event);
        }
        return true;
    }

    private void fits(ServiceCode code, LocalDate date, LocalTime time, HallEvent event) {
        state.directory().ifPresent(directory -> {
            directory
                    .service(code)
                    .map(service -> service.dailyQuota())
                    .filter(quota -> places.taken(code, date)
                            > quota + approved(code, date) + before(code, date, QuotaExcess::ofDay))
                    .ifPresent(quota -> finding.wrong("beyond the quota of the day:", event));
            bands(directory, code, date, time, event);
        });
    }

    private void bands(Directory directory, ServiceCode code, LocalDate date, LocalTime time, HallEvent event) {
        directory.times(code).bands().stream()
                .filter(band -> band.holds(time))
                .filter(band -> beyond(code, date, band) > 0)
                .filter(band -> directory.times(code).bands().stream()
                                .mapToLong(each -> beyond(code, date, each))
                                .sum()
                        > approved(code, date))
                .forEach(band -> finding.wrong("beyond the quota of a part of the day:", event));
    }

    private long beyond(ServiceCode code, LocalDate date, BandQuota band) {
        return Math.max(
                0, places.taken(code, date, band) - band.quota() - before(code, date, excess -> excess.of(band)));
    }

    /** By named persons, and not taken back. */
    private int approved(ServiceCode code, LocalDate date) {
        return approvals(code, date)
                .map(HoursOverride::numbers)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What had been given beyond before those were approved. */
    private int before(ServiceCode code, LocalDate date, ToIntFunction<QuotaExcess> which) {
        return approvals(code, date)
                .map(HoursOverride::before)
                .filter(Objects::nonNull)
                .mapToInt(which)
                .sum();
    }

    private Stream<HoursOverride> approvals(ServiceCode code, LocalDate date) {
        return state.overrides().stream().filter(each -> each.date().equals(date) && code.equals(each.service()));
    }
}
