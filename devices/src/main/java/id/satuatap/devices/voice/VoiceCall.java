package id.satuatap.devices.voice;

import java.time.Instant;

/**
 * One call that is to be spoken; immutable.
 *
 * @param callId names the call in outcomes, logs and file names; unique per call, a recall has its own
 * @param ticketNumber as people see it, "AD-012"
 * @param counter where the visitor is to go
 * @param recall whether this visitor was called before
 * @param form how much of the phrase is spoken
 * @param calledAt when the call happened, by the mall's clock
 */
public record VoiceCall(
        String callId, String ticketNumber, CounterLabel counter, boolean recall, PhraseForm form, Instant calledAt) {

    /** A first call in full to the counter with the label on the wall. */
    public static VoiceCall first(String callId, String ticketNumber, String counterLabel, Instant calledAt) {
        return new VoiceCall(
                callId, ticketNumber, new CounterLabel.Numbered(counterLabel), false, PhraseForm.FULL, calledAt);
    }

    /** The same visitor called to the same place again: he has heard the whole sentence once. */
    public VoiceCall again(String nextCallId, Instant nextCalledAt) {
        return new VoiceCall(nextCallId, ticketNumber, counter, true, PhraseForm.SHORT, nextCalledAt);
    }
}
