/** A server of a few lines, for tests of whoever talks to one. */
@NullMarked
package id.satuatap.protocol.testing;

import org.jspecify.annotations.NullMarked;
