/** How kiosks and their printers stand, and what a person has printed there once more. */
@NullMarked
package id.satuatap.protocol.kiosk;

import org.jspecify.annotations.NullMarked;
