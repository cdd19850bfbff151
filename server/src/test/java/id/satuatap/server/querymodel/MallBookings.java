package id.satuatap.server.querymodel;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.server.engine.MallFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who books for soon or for tomorrow, comes, thinks better of it, by chance. Confined to one thread. */
final class MallBookings {
    private final HallState state;
    private final RandomGenerator chance;
    private final ZoneId zone;
    private int made;
    private int come;

    MallBookings(HallState state, RandomGenerator chance, ZoneId zone) {
        this.state = state;
        this.chance = chance;
        this.zone = zone;
    }

    Command booking(Instant now) {
        made++;
        LocalDateTime at = soon(now);
        return new BookingCommand.MakeBooking(new BookingCommand.Wish(
                new BookingId("booking-" + made),
                MallFixture.SERVICES.get(chance.nextInt(MallFixture.SERVICES.size())),
                chance.nextInt(6) == 0 ? at.toLocalDate().plusDays(1) : at.toLocalDate(),
                at.toLocalTime(),
                1 + chance.nextInt(2),
                chance.nextInt(8) == 0,
                null));
    }

    private LocalDateTime soon(Instant now) {
        return LocalDateTime.ofInstant(now.plus(Duration.ofMinutes(chance.nextInt(40) - 10L)), zone)
                .withSecond(0)
                .withNano(0);
    }

    Command change(Instant now) {
        BookingId any = new BookingId("booking-" + (1 + chance.nextInt(made)));
        LocalDateTime at = soon(now);
        return chance.nextInt(3) == 0
                ? new BookingCommand.CancelBooking(any, "ASKED")
                : new BookingCommand.MoveBooking(any, at.toLocalDate(), at.toLocalTime(), "ASKED");
    }

    Optional<Command> checkIn() {
        List<Booking> expected = state.bookings().all().stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .toList();
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        come++;
        Booking whose = expected.get(chance.nextInt(expected.size()));
        return Optional.of(new BookingCommand.CheckIn(
                new VisitId("came-" + come), whose.code().shown(), "id"));
    }
}
