package id.satuatap.hall.command;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked about places that are kept for somebody. Immutable. */
public sealed interface BookingCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.booking(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * One place that is wished for. Immutable.
     *
     * @param id made by the server, never by a sender
     * @param persons 1 to 20
     * @param holderRef the vault's reference to who it is for: 1 to {@value #HOLDER_REF_MAX} of a to z, 0 to 9, hyphen and
     *     slash; null when nobody said
     */
    record Wish(
            BookingId id,
            ServiceCode service,
            LocalDate date,
            LocalTime time,
            int persons,
            boolean priority,
            @Nullable String holderRef) {
        public static final int HOLDER_REF_MAX = 48;
        private static final Pattern HOLDER_REF = Pattern.compile("[a-z0-9/-]{1," + HOLDER_REF_MAX + "}");

        public Wish {
            if (holderRef != null && !HOLDER_REF.matcher(holderRef).matches()) {
                throw new IllegalArgumentException("no reference of the vault");
            }
        }
    }

    /** Keep a place. */
    record MakeBooking(Wish wish) implements BookingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.make(this);
        }
    }

    /** Keep all of these places, or none; those that are kept already stay as they are. */
    record ImportBookings(List<Wish> wishes) implements BookingCommand {
        public static final int WISHES_MAX = 1_000;

        public ImportBookings {
            wishes = List.copyOf(wishes);
            if (wishes.isEmpty() || wishes.size() > WISHES_MAX) {
                throw new IllegalArgumentException("1 to " + WISHES_MAX + " bookings at once: " + wishes.size());
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.importAll(this);
        }
    }

    /**
     * Keep another time instead.
     *
     * @param reason a code
     */
    record MoveBooking(BookingId booking, LocalDate date, LocalTime time, String reason) implements BookingCommand {
        public MoveBooking {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /**
     * Keep no place any more.
     *
     * @param reason a code
     */
    record CancelBooking(BookingId booking, String reason) implements BookingCommand {
        public CancelBooking {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancel(this);
        }
    }

    /**
     * Its visitor is here: give him a number.
     *
     * @param visit made by the sender
     * @param code of the booking, or the word on the paper of whoever was left over
     * @param language "id" or "en"
     */
    record CheckIn(VisitId visit, String code, String language) implements BookingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkIn(this);
        }

        @Override
        public boolean givesNumber() {
            return true;
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R make(MakeBooking command);

        R importAll(ImportBookings command);

        R move(MoveBooking command);

        R cancel(CancelBooking command);

        R checkIn(CheckIn command);
    }
}
