/** The press and what became of it. */
@NullMarked
package id.satuatap.kiosk.ticket;

import org.jspecify.annotations.NullMarked;
