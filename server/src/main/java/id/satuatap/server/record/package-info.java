/** What a record of the journal says: one command with its events, as JSON that outlives releases. */
@NullMarked
package id.satuatap.server.record;

import org.jspecify.annotations.NullMarked;
