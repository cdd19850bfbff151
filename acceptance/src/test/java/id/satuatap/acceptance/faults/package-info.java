/** What must hold when real processes die, freeze, or cannot reach each other. */
@NullMarked
package id.satuatap.acceptance.faults;

import org.jspecify.annotations.NullMarked;
