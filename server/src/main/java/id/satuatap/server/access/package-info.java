/** Who is asking: tokens, passwords, sessions, pairings. */
@NullMarked
package id.satuatap.server.access;

import org.jspecify.annotations.NullMarked;
