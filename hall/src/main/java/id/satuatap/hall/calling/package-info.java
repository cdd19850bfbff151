/** Who is next, and calling him. */
@NullMarked
package id.satuatap.hall.calling;

import org.jspecify.annotations.NullMarked;
