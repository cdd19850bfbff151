package id.satuatap.display.announcement;

import id.satuatap.protocol.command.AskForVoice;

/** Where a display asks for time to say something that is no call; returns at once. Thread-safe. */
@FunctionalInterface
public interface VoiceSlots {
    /** Asks; the mall's notices name it once its slot has begun. */
    void ask(AskForVoice wish);
}
