/** Places that are kept for somebody: seen, made, moved, cancelled, checked in by hand, and read from files. */
@NullMarked
package id.satuatap.counter.bookings;

import org.jspecify.annotations.NullMarked;
