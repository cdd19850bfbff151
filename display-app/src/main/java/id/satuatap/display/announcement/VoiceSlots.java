package id.satuatap.display.announcement;

import id.satuatap.protocol.command.AskForVoice;

/** Where a display asks for time to say something that is no call; returns at once. Thread-safe. */
@FunctionalInterface
public interface VoiceSlots {

    /**
     * Asks; the mall's notices name it once its slot has begun.
     *
     * @param told is run, on any thread, when the server answers that another display tells it to all who would hear it
     */
    void ask(AskForVoice wish, Runnable told);
}
