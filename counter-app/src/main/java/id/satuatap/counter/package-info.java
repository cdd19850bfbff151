/** The officer's desk. */
@NullMarked
package id.satuatap.counter;

import org.jspecify.annotations.NullMarked;
