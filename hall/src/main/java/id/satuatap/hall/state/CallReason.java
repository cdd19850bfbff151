package id.satuatap.hall.state;

import org.jspecify.annotations.Nullable;

/**
 * Why a turn's visitor was called before others. Immutable.
 *
 * @param policy the name of the rule that chose him
 * @param overtook how many with an older place waited then at the counter's services
 * @param reason the officer's code for calling a chosen number, null for the rules' own choice
 */
public record CallReason(
        String policy, int overtook, @Nullable String reason) {}
