/** Simulated LED units, as strict as real ones. */
@NullMarked
package id.satuatap.devices.simulator.led;

import org.jspecify.annotations.NullMarked;
