/** The LED units above counters: which unit belongs to which counter, and what it shows. */
@NullMarked
package id.satuatap.display.led;

import org.jspecify.annotations.NullMarked;
