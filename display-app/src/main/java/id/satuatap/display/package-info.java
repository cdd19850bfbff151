/** The hall display as a program: configuration, composition, window. */
@NullMarked
package id.satuatap.display;

import org.jspecify.annotations.NullMarked;
