package id.satuatap.devices.voice;

import java.util.Optional;

/** Where an announcer finds what all should hear; asked on its thread, at most once between two calls. */
@FunctionalInterface
public interface NoticeSource {
    /** There is never anything. */
    NoticeSource NONE = Optional::empty;

    /** What is due now; due until {@link #spoken} says that it was heard. */
    Optional<Ready> next();

    /** Whether nobody waits and there is time: a notice that is being said may go on with its next sentence. */
    default boolean goesOn(PcmAudio sentence) {
        return true;
    }

    /** It has been heard, in one language at least. */
    default void spoken(VoiceNotice notice) {}

    /**
     * Nothing more of it will be heard now: others may speak.
     *
     * @param heard whether anything was
     */
    default void over(VoiceNotice notice, boolean heard) {}

    /**
     * A notice with its sound; immutable.
     *
     * @param audio its first sentence is said; each other only while no call waits
     */
    record Ready(VoiceNotice notice, NoticeAudio audio) {}
}
