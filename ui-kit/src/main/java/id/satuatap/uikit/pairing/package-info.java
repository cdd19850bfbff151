/** What a PC shows until it is a device of its mall: servers to choose from, a code, and what went wrong. */
@NullMarked
package id.satuatap.uikit.pairing;

import org.jspecify.annotations.NullMarked;
