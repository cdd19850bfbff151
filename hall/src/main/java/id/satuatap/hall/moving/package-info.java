/** Sending visitors on. */
@NullMarked
package id.satuatap.hall.moving;

import org.jspecify.annotations.NullMarked;
