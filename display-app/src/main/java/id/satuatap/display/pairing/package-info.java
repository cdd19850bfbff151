/** How a board becomes a device of its mall on its own screen. */
@NullMarked
package id.satuatap.display.pairing;

import org.jspecify.annotations.NullMarked;
