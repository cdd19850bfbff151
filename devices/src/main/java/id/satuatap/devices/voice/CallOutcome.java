package id.satuatap.devices.voice;

import java.util.List;

/** What became of a call; immutable. A call gets at most one {@link Started}, and then exactly one of the others. */
public sealed interface CallOutcome {

    /** The call this is about. */
    VoiceCall call();

    /** The answer of the case that this outcome is. */
    <R> R match(Cases<R> cases);

    /** One answer per outcome. */
    interface Cases<R> {
        R started(Started outcome);

        R spoken(Spoken outcome);

        R chimed(Chimed outcome);

        R dropped(Dropped outcome);

        R failed(Failed outcome);
    }

    /** Why a call was not spoken although it could have been. */
    enum DropReason {
        /** It waited longer than calls may: the visitor has long read the board. */
        TOO_OLD,
        /** A later call of the same ticket took its place. */
        REPLACED,
        /** Too many calls waited; this was the oldest. */
        CROWDED_OUT,
        /** The announcer was closed. */
        STOPPED
    }

    /**
     * The first sample has gone out.
     *
     * @param lateMillis milliseconds since the call, by the announcer's clock
     */
    record Started(VoiceCall call, long lateMillis) implements CallOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /** The last sample has been heard. */
    record Spoken(VoiceCall call) implements CallOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spoken(this);
        }
    }

    /**
     * Only the chime was heard, because the voice pack lacks words.
     *
     * @param missingClips what is missing
     */
    record Chimed(VoiceCall call, List<String> missingClips) implements CallOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chimed(this);
        }
    }

    /** It was not spoken; it stays on the board. */
    record Dropped(VoiceCall call, DropReason reason) implements CallOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dropped(this);
        }
    }

    /**
     * There was no sound device, or it went away in the middle.
     *
     * @param fault for staff and the log, in English
     */
    record Failed(VoiceCall call, String fault) implements CallOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(this);
        }
    }
}
