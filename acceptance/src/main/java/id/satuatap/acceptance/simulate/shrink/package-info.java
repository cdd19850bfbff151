/** Makes the shortest history of a broken seed, and prints it. */
@NullMarked
package id.satuatap.acceptance.simulate.shrink;

import org.jspecify.annotations.NullMarked;
