/** Prints a number once more that the help desk asks for, and tells how the printer stands. */
@NullMarked
package id.satuatap.kiosk.reprint;

import org.jspecify.annotations.NullMarked;
