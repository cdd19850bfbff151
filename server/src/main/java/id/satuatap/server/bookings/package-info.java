/** Files of bookings: read line by line, kept whole or not at all. */
@NullMarked
package id.satuatap.server.bookings;

import org.jspecify.annotations.NullMarked;
