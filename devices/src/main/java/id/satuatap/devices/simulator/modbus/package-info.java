/** Simulated Modbus slaves: number displays that answer as the specification says, faults included. */
@NullMarked
package id.satuatap.devices.simulator.modbus;

import org.jspecify.annotations.NullMarked;
