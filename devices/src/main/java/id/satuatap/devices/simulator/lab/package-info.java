/** The device lab without windows: simulated devices on ports of this machine, and a script of what goes wrong with them. */
@NullMarked
package id.satuatap.devices.simulator.lab;

import org.jspecify.annotations.NullMarked;
