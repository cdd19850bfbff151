package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. How far an answer from the query model goes: it follows the journal at a short distance.
 *
 * @param sequence every event up to it is in the answer
 * @param durableSequence the last event on disk when it was asked; larger than {@code sequence} when the model lags
 */
public record HistoryReach(long sequence, long durableSequence) {
    public HistoryReach {
        Fields.atLeast("sequence", sequence, 0);
        Fields.atLeast("durableSequence", durableSequence, 0);
    }

    /** Says whether something that is on disk may be missing. */
    public boolean lags() {
        return sequence < durableSequence;
    }
}
