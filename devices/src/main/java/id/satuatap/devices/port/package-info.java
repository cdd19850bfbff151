/** Byte lines to devices: settings, serial and TCP transports, and the thread that keeps a line open. */
@NullMarked
package id.satuatap.devices.port;

import org.jspecify.annotations.NullMarked;
