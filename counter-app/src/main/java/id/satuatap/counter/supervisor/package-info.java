/** The supervisor's workspace: the hall live, warnings, and from any number to its history. */
@NullMarked
package id.satuatap.counter.supervisor;

import org.jspecify.annotations.NullMarked;
