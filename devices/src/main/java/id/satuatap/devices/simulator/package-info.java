/** The device's end of a wire, for simulated devices: pseudo-terminals and TCP. Product code: demo, tests, training. */
@NullMarked
package id.satuatap.devices.simulator;

import org.jspecify.annotations.NullMarked;
