/** The hall in memory: inputs, steps, restarts, and a record to begin again from. */
@NullMarked
package id.satuatap.acceptance.simulate.run;

import org.jspecify.annotations.NullMarked;
