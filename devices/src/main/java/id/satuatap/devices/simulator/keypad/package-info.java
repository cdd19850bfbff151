/** Simulated officers' keypads, with the noise of real lines. */
@NullMarked
package id.satuatap.devices.simulator.keypad;

import org.jspecify.annotations.NullMarked;
