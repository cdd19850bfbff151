package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.QuotaExcess;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much of a service's quotas is used on a date: one pool for those who come without a booking, those who checked in
 * and those who may still do so. Immutable picture, confined to the engine's thread.
 *
 * @param notBefore whoever was booked before cannot check in any more: his place is free again
 * @param running whether the date is that of the open day
 */
public record QuotaUse(
        HallState state, Directory directory, Service service, LocalDate date, LocalTime notBefore, boolean running) {
    public static QuotaUse on(HallState state, Directory directory, Service service, LocalDate date, Instant now) {
        boolean running = state.day().filter(day -> day.date().equals(date)).isPresent();
        return new QuotaUse(state, directory, service, date, notBefore(state, directory, service, date, now), running);
    }

    /** Whom an outage kept from coming may still come, so his place is not free. */
    private static LocalTime notBefore(
            HallState state, Directory directory, Service service, LocalDate date, Instant now) {
        Duration late =
                Duration.ofMinutes(directory.settings().calls().checkIn().lateMinutes());
        Instant first = state.outages().firstStillToCome(service.agency(), now, late);
        LocalDateTime local = LocalDateTime.ofInstant(first, directory.timeZone());
        return local.toLocalDate().isEqual(date) ? local.toLocalTime() : LocalTime.MIN;
    }

    /** How many with a booking for one of the mall's services may still come today. */
    public static int expected(ServiceMoment moment, ServiceCode service) {
        if (moment.state().bookings().isEmpty()) {
            return 0;
        }
        return moment.directory()
                .service(service)
                .map(known -> notBefore(moment.state(), moment.directory(), known, moment.date(), moment.now()))
                .map(first -> moment.state().bookings().expected(service, moment.date(), first))
                .orElse(0);
    }

    public int ofDay() {
        return (running ? state.issued(service.code()) : 0)
                + state.bookings().expected(service.code(), date, notBefore);
    }

    /** Without a booking the time of the number counts, with one the booked time. */
    public int of(BandQuota band) {
        LocalTime from = band.from().isBefore(notBefore) ? notBefore : band.from();
        int walkIns = running ? state.numbersGiven(service.code()).between(at(band.from()), at(band.to())) : 0;
        return walkIns
                + state.bookings().came(service.code(), date, band.from(), band.to())
                + state.bookings().expected(service.code(), date, from, band.to());
    }

    /** How many may be given beyond the quota of the day: those approved, and those that had been given without. */
    public int beyondDay() {
        int numbers = 0;
        for (HoursOverride each : approvals()) {
            numbers +=
                    numbersOf(each) + (each.before() == null ? 0 : each.before().ofDay());
        }
        return numbers;
    }

    /**
     * The same for a part of the day. Those approved may be given in any, and what another part has given of them is gone.
     *
     * @param used how much of a part's quota is used
     */
    public int beyond(BandQuota band, ToIntFunction<BandQuota> used) {
        List<HoursOverride> approvals = approvals();
        int left = numbersOf(approvals);
        if (left > 0) {
            for (BandQuota other : directory.times(service.code()).bands()) {
                left -= other.equals(band) ? 0 : tooMany(other, used, approvals);
            }
        }
        return Math.max(0, left) + before(band, approvals);
    }

    /** What is used beyond the quotas though nobody approved it; empty where all is in order. */
    Optional<QuotaExcess> excess() {
        Integer quota = service.dailyQuota();
        int day = quota == null ? 0 : Math.max(0, ofDay() - quota - beyondDay());
        List<HoursOverride> approvals = approvals();
        List<QuotaExcess.OfPart> parts = new ArrayList<>();
        int covered = numbersOf(approvals);
        for (BandQuota band : directory.times(service.code()).bands()) {
            int tooMany = tooMany(band, this::of, approvals);
            int bare = Math.max(0, tooMany - covered);
            covered -= tooMany - bare;
            if (bare > 0) {
                parts.add(new QuotaExcess.OfPart(band.from(), bare));
            }
        }
        return day == 0 && parts.isEmpty() ? Optional.empty() : Optional.of(new QuotaExcess(day, parts));
    }

    /** How many a part of the day has given of those approved, or without. */
    private static int tooMany(BandQuota band, ToIntFunction<BandQuota> used, List<HoursOverride> approvals) {
        return Math.max(0, used.applyAsInt(band) - band.quota() - before(band, approvals));
    }

    private static int before(BandQuota band, List<HoursOverride> approvals) {
        int numbers = 0;
        for (HoursOverride each : approvals) {
            numbers += each.before() == null ? 0 : each.before().of(band);
        }
        return numbers;
    }

    private static int numbersOf(List<HoursOverride> approvals) {
        int numbers = 0;
        for (HoursOverride each : approvals) {
            numbers += numbersOf(each);
        }
        return numbers;
    }

    private static int numbersOf(HoursOverride approval) {
        Integer numbers = approval.numbers();
        return numbers == null ? 0 : numbers;
    }

    /** Of more numbers, by named persons. */
    private List<HoursOverride> approvals() {
        List<HoursOverride> approvals = List.of();
        for (HoursOverride each : state.overrides()) {
            if (!each.kind().ofHours() && each.about(service, date)) {
                approvals = approvals.isEmpty() ? new ArrayList<>() : approvals;
                approvals.add(each);
            }
        }
        return approvals;
    }

    /** Whether a booking of the date that is still expected is among those that count. */
    public boolean counts(Booking booking) {
        return !booking.time().isBefore(notBefore);
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(directory.timeZone()).toInstant();
    }
}
