/** What became of a ticket, step by step, for supervisors. */
@NullMarked
package id.satuatap.protocol.history;

import org.jspecify.annotations.NullMarked;
