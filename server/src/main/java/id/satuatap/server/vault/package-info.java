/** Personal data and secrets, which are never in the journal: a small store that can forget. */
@NullMarked
package id.satuatap.server.vault;

import org.jspecify.annotations.NullMarked;
