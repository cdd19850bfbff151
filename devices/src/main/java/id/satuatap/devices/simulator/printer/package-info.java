/** A ticket printer without hardware: it behaves as a real one on its wire and shows the paper that came out. */
@NullMarked
package id.satuatap.devices.simulator.printer;

import org.jspecify.annotations.NullMarked;
