package id.satuatap.hall.journey;

import id.satuatap.hall.id.ServiceCode;
import org.jspecify.annotations.Nullable;

/**
 * A stop of somebody who has no number yet. Immutable.
 *
 * @param fromMinutes how long he would wait there once he comes to it, at least, a multiple of five; null where nothing can
 *     be said
 * @param toMinutes at most
 */
public record ForeseenStop(
        ServiceCode service,
        @Nullable Integer fromMinutes,
        @Nullable Integer toMinutes) {

    /** Told as loosely as a number's own wait: see {@link id.satuatap.hall.issuing.Quote}. */
    static ForeseenStop of(ServiceCode service, long waitSeconds) {
        long minutes = waitSeconds / 60;
        return new ForeseenStop(
                service, Math.toIntExact(minutes * 4 / 5 / 5 * 5), Math.toIntExact((minutes * 6 / 5 + 4) / 5 * 5));
    }
}
