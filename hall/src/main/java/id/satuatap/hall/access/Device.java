package id.satuatap.hall.access;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import org.jspecify.annotations.Nullable;

/**
 * A paired device. Immutable.
 *
 * @param counter that a counter PC stands at, null for others
 * @param zone that a board or kiosk stands in, null for the whole hall
 */
public record Device(
        DeviceId id,
        DeviceKind kind,
        @Nullable CounterCode counter,
        @Nullable Integer zone,
        boolean active) {}
