/** What must hold after every step, each sentence a class. */
@NullMarked
package id.satuatap.acceptance.simulate.invariant;

import org.jspecify.annotations.NullMarked;
