/** How a kiosk becomes a device of its mall on its own screen. */
@NullMarked
package id.satuatap.kiosk.pairing;

import org.jspecify.annotations.NullMarked;
