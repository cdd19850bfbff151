package id.satuatap.devices.voice;

import java.util.Optional;

/** Where an announcer finds what all should hear; asked on its thread between two calls, before it takes the next one. */
@FunctionalInterface
public interface NoticeSource {
    /** There is never anything. */
    NoticeSource NONE = Optional::empty;

    /** What is due now and was not given before. */
    Optional<Ready> next();

    /**
     * A notice with its sound; immutable.
     *
     * @param audio the sentences of which no word is missing
     */
    record Ready(VoiceNotice notice, CallAudio audio) {}
}
