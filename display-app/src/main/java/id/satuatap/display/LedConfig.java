package id.satuatap.display;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.display.led.LedAssignments;

/**
 * Immutable. The LED line that hangs on this PC.
 *
 * @param port such as {@code serial:/dev/serial/by-id/usb-x?baud=9600}
 * @param units which unit hangs above which counter
 */
public record LedConfig(PortSettings port, LedAssignments units) {}
