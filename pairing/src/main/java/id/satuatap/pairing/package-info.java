/** How a PC becomes a device of its mall on its own screen: servers to choose from, a code, and what went wrong. */
@NullMarked
package id.satuatap.pairing;

import org.jspecify.annotations.NullMarked;
