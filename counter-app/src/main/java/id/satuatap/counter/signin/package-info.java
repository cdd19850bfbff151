/** Signing in, and taking a counter. */
@NullMarked
package id.satuatap.counter.signin;

import org.jspecify.annotations.NullMarked;
