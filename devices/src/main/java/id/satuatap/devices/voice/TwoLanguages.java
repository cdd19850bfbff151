package id.satuatap.devices.voice;

import java.util.List;

/**
 * Speaks a call in one language, then briefly in another; immutable. The second is left out where it lacks a word, or where the
 * call would take longer than its slot.
 */
record TwoLanguages(CallVoice first, CallVoice second) implements CallSpeech {
    /** A call's slot is 12 s; the rest is for the report to arrive. */
    static final int LONGEST_MILLIS = 11_500;

    @Override
    public CallAudio audio(VoiceCall call) {
        CallAudio one = first.audio(call);
        CallPhrase brief = CallPhrase.of(
                new VoiceCall(
                        call.callId(), call.ticketNumber(), call.counter(), false, PhraseForm.SHORT, call.calledAt()),
                second.pack().language(),
                second.settings());
        CallAudio two = CallAudio.withoutChime(brief, second.pack());
        boolean fits = one.audio().durationMillis() + two.audio().durationMillis() <= LONGEST_MILLIS;
        if (!one.isSpoken() || !two.isSpoken() || !fits) {
            return one;
        }
        return new CallAudio(PcmAudio.joined(List.of(one.audio(), two.audio())), List.of());
    }
}
