/** Plays days of the hall in virtual time, with faults, and watches that its promises hold. */
@NullMarked
package id.satuatap.acceptance.simulate;

import org.jspecify.annotations.NullMarked;
