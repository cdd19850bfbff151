/** The append-only journal: records of bytes, group flush, recovery, hash chain. */
@NullMarked
package id.satuatap.journal;

import org.jspecify.annotations.NullMarked;
