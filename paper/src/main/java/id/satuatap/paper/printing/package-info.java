/** A printer of tickets as its PC knows it: what the help desk has printed there, and how the printer stands. */
@NullMarked
package id.satuatap.paper.printing;

import org.jspecify.annotations.NullMarked;
