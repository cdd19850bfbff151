package id.satuatap.devices.voice;

/** Turns calls into sound; called on the announcer's thread, must answer within a few milliseconds. */
@FunctionalInterface
public interface CallSpeech {
    /** The sound of a call. */
    CallAudio audio(VoiceCall call);
}
