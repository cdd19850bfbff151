/** Bookings as their owners and the help desk see them. */
@NullMarked
package id.satuatap.protocol.booking;

import org.jspecify.annotations.NullMarked;
