package id.satuatap.hall.catalogue;

import java.time.LocalDate;

/** A day on which the house rests. Name and year are no key: a feast can fall twice in a year. Immutable. */
public record Holiday(LocalDate date, String name, Kind kind) {
    /** By whom the day was given. */
    public enum Kind {
        NATIONAL,
        COLLECTIVE,
        LOCAL
    }
}
