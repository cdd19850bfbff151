/** Why there are no numbers, or none on paper. */
@NullMarked
package id.satuatap.kiosk.outoforder;

import org.jspecify.annotations.NullMarked;
