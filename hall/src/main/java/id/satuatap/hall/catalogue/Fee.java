package id.satuatap.hall.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a service costs. Immutable.
 *
 * @param rupiah null when it varies: then the note is shown, and never the word for free
 * @param note as published, may be empty
 */
public record Fee(Kind kind, @Nullable Long rupiah, String note) {
    /** How the fee is known. */
    public enum Kind {
        FREE,
        FIXED,
        VARIABLE
    }
}
