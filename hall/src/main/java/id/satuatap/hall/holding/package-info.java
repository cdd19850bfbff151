/** Visitors who go away in the middle of a service, come back, or are not done after all. */
@NullMarked
package id.satuatap.hall.holding;

import org.jspecify.annotations.NullMarked;
