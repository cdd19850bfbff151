package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One further printing of a number.
 *
 * @param visit whose
 * @param ticket its number
 * @param copy 2 or more
 * @param kiosk the device that is to print it
 * @param reason why a person asked for it, a code
 * @param askedAt when
 * @param state what became of it
 * @param fault why it is not on paper, a code
 */
public record ReprintView(
        String visit,
        String ticket,
        int copy,
        String kiosk,
        String reason,
        Instant askedAt,
        ReprintState state,
        @Nullable String fault) {
    public ReprintView {
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.range("copy", copy, 2, 99);
        Fields.id("kiosk", kiosk);
        Fields.code("reason", reason);
        Fields.required("askedAt", askedAt);
        Fields.required("state", state);
        Fields.optionalCode("fault", fault);
    }
}
