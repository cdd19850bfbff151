/** Giving numbers. */
@NullMarked
package id.satuatap.hall.issuing;

import org.jspecify.annotations.NullMarked;
