/** One of a visitor's two numbers, and two of one whose visitors go different ways. */
@NullMarked
package id.satuatap.hall.joining;

import org.jspecify.annotations.NullMarked;
