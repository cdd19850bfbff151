package id.satuatap.hall.schedule;

import java.util.function.Supplier;

/** One rule of which hours hold on a date. Implementations are stateless. */
interface HoursPolicy {
    /** As docs/rules.md calls it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Says the hours itself, or passes on what those after it say.
     *
     * @param otherwise asks the policies after this one
     */
    DayHours on(ServiceDate asked, Supplier<DayHours> otherwise);
}
