package id.satuatap.hall.visit;

import org.jspecify.annotations.Nullable;

/**
 * One printing of a ticket. Immutable.
 *
 * @param ordinal 1 is the original, later ones are marked as copies
 * @param tier null until confirmed
 */
public record Copy(int ordinal, CopyState state, @Nullable ProofTier tier) {}
