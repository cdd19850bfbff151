/** The works of the simulated printer: command parsing, buffers, sensors, drawing. */
@NullMarked
package id.satuatap.devices.simulator.printer.internal;

import org.jspecify.annotations.NullMarked;
