package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A booking and what became of it. Part of: BookingsView.
 *
 * @param booking the place
 * @param state where it stands
 * @param moved true when it was for another time before
 * @param source where it comes from
 */
public record BookedView(BookingView booking, BookedState state, boolean moved, BookedFrom source) {
    public BookedView {
        Fields.required("booking", booking);
        Fields.required("state", state);
        Fields.required("source", source);
    }
}
