package id.satuatap.hall.day;

import id.satuatap.hall.calling.DueCalls;
import id.satuatap.hall.holding.DueHolds;
import id.satuatap.hall.issuing.DueReprints;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Notice;
import id.satuatap.hall.supervising.DueAnswers;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When {@code CheckTimers} will next find something due. Stateless. */
public final class Timers {
    private Timers() {}

    /**
     * The next limit of a voice, a call, a hold or a reprint that ends by itself; empty when nothing waits. The day's own hours are
     * checked each minute.
     */
    public static Optional<Instant> next(HallState state) {
        Stream<Instant> calls = state.directory().flatMap(directory -> new DueCalls(state, directory).next()).stream();
        return Stream.of(
                        calls,
                        DueHolds.next(state).stream(),
                        DueAnswers.next(state).stream(),
                        DueReprints.next(state).stream(),
                        voices(state))
                .flatMap(limits -> limits)
                .min(Instant::compareTo);
    }

    private static Stream<Instant> voices(HallState state) {
        return state.voices().stream()
                .flatMap(voice -> Stream.of(
                                voice.granted().map(Announcement::grantedUntil).stream(),
                                voice.pending().stream().map(Announcement::dropAt),
                                voice.notice().map(Notice::grantedUntil).stream(),
                                voice.notices().stream().map(Notice::dropAt))
                        .flatMap(limits -> limits))
                .filter(Objects::nonNull);
    }
}
