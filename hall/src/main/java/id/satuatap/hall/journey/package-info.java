/** Numbers for several services, and what an officer adds to a visitor's way or takes away. */
@NullMarked
package id.satuatap.hall.journey;

import org.jspecify.annotations.NullMarked;
