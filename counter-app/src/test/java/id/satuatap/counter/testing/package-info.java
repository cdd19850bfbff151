/** Halls, and ways to the server, for tests. */
@NullMarked
package id.satuatap.counter.testing;

import org.jspecify.annotations.NullMarked;
