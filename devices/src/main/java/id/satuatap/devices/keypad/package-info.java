/** Officers' keypads: keys from frames or lines on a serial line, once per press. */
@NullMarked
package id.satuatap.devices.keypad;

import org.jspecify.annotations.NullMarked;
