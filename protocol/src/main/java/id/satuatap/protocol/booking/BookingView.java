package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Immutable. A place that is kept for somebody. Part of: CommandResult.
 *
 * @param booking its id
 * @param code to check in with, as it is told people: two halves with a hyphen
 * @param service what for
 * @param date on which
 * @param time at which, by the mall's clock
 * @param persons how many come together
 * @param priority true for a priority visitor
 */
public record BookingView(
        String booking, String code, String service, LocalDate date, LocalTime time, int persons, boolean priority) {
    /** What codes are made of: nothing that looks or sounds like something else. */
    public static final String CODE_ALPHABET = "ACDEFHJKMNPRTVWXY34679";

    /** Without the hyphen. */
    public static final int CODE_LENGTH = 6;

    public BookingView {
        Fields.id("booking", booking);
        Fields.id("code", code);
        Fields.id("service", service);
        Fields.required("date", date);
        Fields.required("time", time);
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
    }
}
