package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A booking and what became of it. Part of: BookingsView.
 *
 * @param booking the place
 * @param state where it stands
 * @param moved true when it was for another time before
 * @param source where it comes from
 * @param name who it is for, until its day is over; absent where nobody said
 */
public record BookedView(
        BookingView booking,
        BookedState state,
        boolean moved,
        BookedFrom source,
        @Nullable String name) {
    public BookedView {
        Fields.required("booking", booking);
        Fields.required("state", state);
        Fields.required("source", source);
        Fields.optionalText("name", name);
    }
}
