/** The hall board, the voice and the LED lines. */
@NullMarked
package id.satuatap.display;

import org.jspecify.annotations.NullMarked;
