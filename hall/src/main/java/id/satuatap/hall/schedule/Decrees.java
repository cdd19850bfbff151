package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Directory;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Whether the holidays of a year are known: they come by decree, and nobody computes them. Stateless. */
public final class Decrees {
    /** From this month on the next year's decree should be there. */
    private static final Month NEXT_YEARS = Month.DECEMBER;

    private Decrees() {}

    /** The year whose decree must be loaded: this one, or from December on the next; empty when all is known. */
    public static Optional<Integer> missing(Directory directory, LocalDate today) {
        int year = today.getYear();
        if (!directory.timetable().knowsHolidaysOf(year)) {
            return Optional.of(year);
        }
        return today.getMonth() == NEXT_YEARS && !directory.timetable().knowsHolidaysOf(year + 1)
                ? Optional.of(year + 1)
                : Optional.empty();
    }
}
