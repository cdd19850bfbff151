/** LED units at counters: what each should show, and the frames that make it so. */
@NullMarked
package id.satuatap.devices.led;

import org.jspecify.annotations.NullMarked;
