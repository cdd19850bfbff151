/** The day's beginning and end, the clock, and what falls due in between. */
@NullMarked
package id.satuatap.hall.day;

import org.jspecify.annotations.NullMarked;
