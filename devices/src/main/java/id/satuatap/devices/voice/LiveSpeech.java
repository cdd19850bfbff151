package id.satuatap.devices.voice;

import java.util.Optional;

/** Says what no clip says, where the machine can. Called on the announcer's thread; must answer within a few seconds. */
@FunctionalInterface
public interface LiveSpeech {
    /** A machine without a speech program. */
    LiveSpeech NONE = (text, language) -> Optional.empty();

    /** The sound of some words; empty where it cannot be made. */
    Optional<PcmAudio> say(String text, VoiceLanguage language);
}
