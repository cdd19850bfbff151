/** Taking and leaving a counter, and the common ground of everything done there. */
@NullMarked
package id.satuatap.hall.counter;

import org.jspecify.annotations.NullMarked;
