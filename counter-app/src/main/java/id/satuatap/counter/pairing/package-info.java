/** How an officer's PC becomes a device of its mall on its own screen. */
@NullMarked
package id.satuatap.counter.pairing;

import org.jspecify.annotations.NullMarked;
