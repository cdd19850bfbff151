/** A page of large tiles to choose from, and the way to further pages. */
@NullMarked
package id.satuatap.kiosk.choice;

import org.jspecify.annotations.NullMarked;
