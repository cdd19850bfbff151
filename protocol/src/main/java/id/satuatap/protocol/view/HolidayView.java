package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A holiday that closes a service.
 *
 * @param name as the decree calls it
 * @param kind by whom it was given
 */
public record HolidayView(String name, HolidayKind kind) {
    public HolidayView {
        Fields.text("name", name);
        Fields.required("kind", kind);
    }
}
