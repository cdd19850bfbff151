/** Places of a service's quota that are kept for somebody: made, moved, cancelled, and checked in. */
@NullMarked
package id.satuatap.hall.booking;

import org.jspecify.annotations.NullMarked;
