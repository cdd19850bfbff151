package id.satuatap.hall.event;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A counter and who sits there. Immutable. */
public sealed interface CounterEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.counter(this);
    }

    CounterCode counter();

    <R> R match(Cases<R> cases);

    /** An officer took it. */
    record CounterOpened(CounterCode counter, PersonId officer) implements CounterEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /** A break. */
    record CounterPaused(CounterCode counter, @Nullable String reason) implements CounterEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paused(this);
        }
    }

    /** Back from the break. */
    record CounterResumed(CounterCode counter) implements CounterEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /**
     * The officer left it.
     *
     * @param reason "OFFICER", "MOVED" (opened another counter), "RELEASED" (another person closed it: the record's principal)
     *     or "DAY_CLOSED"
     */
    record CounterClosed(CounterCode counter, String reason) implements CounterEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R opened(CounterOpened event);

        R paused(CounterPaused event);

        R resumed(CounterResumed event);

        R closed(CounterClosed event);
    }
}
