/** The officer's desk: who is here, who waits, and what to do next, as a strip and as a window. */
@NullMarked
package id.satuatap.counter.desk;

import org.jspecify.annotations.NullMarked;
