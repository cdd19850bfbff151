/** Speaking calls one after another: never two at once among zones that hear each other. */
@NullMarked
package id.satuatap.hall.announcing;

import org.jspecify.annotations.NullMarked;
