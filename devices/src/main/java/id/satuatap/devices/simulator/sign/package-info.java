/** Simulated message boards and pole displays, which only listen. */
@NullMarked
package id.satuatap.devices.simulator.sign;

import org.jspecify.annotations.NullMarked;
