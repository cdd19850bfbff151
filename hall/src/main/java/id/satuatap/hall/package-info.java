/** What a hall is and may do: state, decide, apply. */
@NullMarked
package id.satuatap.hall;

import org.jspecify.annotations.NullMarked;
