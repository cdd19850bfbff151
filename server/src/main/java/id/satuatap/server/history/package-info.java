/** What became of a ticket, read from the query model as far as the asker may see it. */
@NullMarked
package id.satuatap.server.history;

import org.jspecify.annotations.NullMarked;
