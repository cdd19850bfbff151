package id.satuatap.devices.voice;

/**
 * Turns calls into sound with one pack and the mall's settings; immutable.
 *
 * @param pack the clips, which also decide the language
 * @param settings how numbers are read
 */
public record CallVoice(VoicePack pack, PhraseSettings settings) implements CallSpeech {

    /** The sound of a call: a few hundred kilobytes, made in about a millisecond. */
    @Override
    public CallAudio audio(VoiceCall call) {
        return CallAudio.of(CallPhrase.of(call, pack.language(), settings), pack);
    }
}
