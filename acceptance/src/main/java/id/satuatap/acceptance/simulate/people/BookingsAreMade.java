package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A file of bookings is read each morning, sometimes twice; the help desk books, moves and cancels. Those who are booked for
 * the day come, most of them in time, some too early, too late, twice, with the code of nobody, or not at all. Confined to
 * one thread.
 */
final class BookingsAreMade implements Behaviour {
    private static final double OF_ALL_VISITORS = 0.06;
    private static final double READ_TWICE = 0.3;
    private static final double MOVED = 0.05;
    private static final double CANCELLED = 0.05;
    private static final int DAYS_AHEAD = 4;
    private static final int IN_A_FILE = 25;
    private static final int STEP_MINUTES = 5;

    private RandomGenerator chance = new SplittableRandom(0);
    private int made;
    private int come;

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("bookings");
        made = 0;
        come = 0;
        stage.at(LocalTime.of(6, 10), () -> readsFile(stage));
        stage.at(LocalTime.of(6, 40), () -> expectsToday(stage));
        for (int n = 0; n < stage.visitorsADay() * OF_ALL_VISITORS / 6; n++) {
            stage.at(LocalTime.of(8, 0).plusMinutes(chance.nextInt(400)), () -> atHelpDesk(stage));
        }
    }

    private void readsFile(Stage stage) {
        int wanted = (int) (stage.visitorsADay() * OF_ALL_VISITORS);
        while (wanted > 0) {
            List<BookingCommand.Wish> wishes = new ArrayList<>();
            for (int n = 0; n < Math.min(wanted, IN_A_FILE); n++) {
                wish(stage).ifPresent(wishes::add);
            }
            wanted -= IN_A_FILE;
            if (!wishes.isEmpty()) {
                BookingCommand.ImportBookings file = new BookingCommand.ImportBookings(wishes);
                stage.tell(Staff.ADMINISTRATOR, file);
                if (chance.nextDouble() < READ_TWICE) {
                    stage.later(Duration.ofMinutes(5), () -> stage.tell(Staff.ADMINISTRATOR, file));
                }
            }
        }
    }

    private Optional<BookingCommand.Wish> wish(Stage stage) {
        ServiceCode service = new ServiceCode(stage.demand().pick(chance).service());
        LocalDate date = stage.date().plusDays(chance.nextInt(DAYS_AHEAD));
        BookingId id = new BookingId("b" + stage.date().toEpochDay() + "-" + ++made);
        return stage.directory()
                .flatMap(directory -> WorkingHours.of(stage, directory, service, date))
                .map(hours -> new BookingCommand.Wish(
                        id,
                        service,
                        date,
                        within(hours),
                        1 + chance.nextInt(2),
                        chance.nextInt(15) == 0,
                        "holder-" + id.value()));
    }

    private LocalTime within(ServiceHours hours) {
        int minutes = (int) Duration.between(hours.open(), hours.lastTicket()).toMinutes();
        long steps = chance.nextInt(Math.max(1, minutes)) / STEP_MINUTES;
        return hours.open().plusMinutes(steps * STEP_MINUTES);
    }

    private void atHelpDesk(Stage stage) {
        double luck = chance.nextDouble();
        Optional<Booking> known = any(stage.state().bookings().on(stage.date().plusDays(chance.nextInt(DAYS_AHEAD))));
        if (luck < MOVED * 5 && known.isPresent()) {
            wish(stage)
                    .ifPresent(other -> stage.tell(
                            Staff.HELP_DESK,
                            new BookingCommand.MoveBooking(known.get().id(), other.date(), other.time(), "ASKED")));
        } else if (luck < (MOVED + CANCELLED) * 5 && known.isPresent()) {
            stage.tell(
                    Staff.HELP_DESK,
                    new BookingCommand.CancelBooking(known.get().id(), "ASKED"));
        } else {
            wish(stage).ifPresent(wish -> stage.tell(Staff.HELP_DESK, new BookingCommand.MakeBooking(wish)));
        }
    }

    private Optional<Booking> any(List<Booking> bookings) {
        return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.get(chance.nextInt(bookings.size())));
    }

    private void expectsToday(Stage stage) {
        stage.state().bookings().on(stage.date()).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .forEach(booking -> decides(stage, booking));
    }

    private void decides(Stage stage, Booking booking) {
        double luck = chance.nextDouble();
        if (luck < 0.80) {
            comes(stage, booking, booking.at().minusSeconds(chance.nextInt(40 * 60) - 15 * 60L));
        } else if (luck < 0.86) {
            comes(stage, booking, booking.at().minusSeconds(65 * 60L + chance.nextInt(1_800)));
            comes(stage, booking, booking.at().minusSeconds(chance.nextInt(1_800)));
        } else if (luck < 0.91) {
            comes(stage, booking, booking.at().plusSeconds(15 * 60L + chance.nextInt(3_600)));
        }
        if (chance.nextInt(20) == 0) {
            comes(stage, booking, booking.at().minusSeconds(chance.nextInt(3_000)));
        }
    }

    private void comes(Stage stage, Booking booking, Instant when) {
        stage.at(when, () -> checksIn(stage, booking, 1));
    }

    private void checksIn(Stage stage, Booking booking, int attempt) {
        Principal kiosk = Staff.kiosk(1 + chance.nextInt(Staff.KIOSKS));
        VisitId visit = new VisitId("c" + stage.date().toEpochDay() + "-" + ++come);
        String paper = booking.paper();
        String word =
                paper != null && chance.nextBoolean() ? paper : booking.code().shown();
        stage.ask(kiosk, new BookingCommand.CheckIn(visit, word, "id"), reply -> {
            if (reply == Reply.ACCEPTED) {
                new NumberInHand(stage, chance).taken(kiosk, visit);
            } else if (reply == Reply.UNKNOWN && attempt < 3) {
                // The next kiosk says whether he has a number already.
                stage.laterMillis(20_000, () -> checksIn(stage, booking, attempt + 1));
            }
        });
    }
}
