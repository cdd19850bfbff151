/** The business day by hand: opened and closed below every page of the hall of whoever may. */
@NullMarked
package id.satuatap.counter.day;

import org.jspecify.annotations.NullMarked;
