/** Giving a number up by showing its paper. */
@NullMarked
package id.satuatap.kiosk.giveup;

import org.jspecify.annotations.NullMarked;
