/** From the visitor's arrival at the counter to his leave. */
@NullMarked
package id.satuatap.hall.serving;

import org.jspecify.annotations.NullMarked;
