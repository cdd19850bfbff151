package id.satuatap.reports.sheet;

import id.satuatap.reports.daily.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a row, still of its own kind: each format writes it in its own way. Immutable. */
public sealed interface Cell {
    /** Nothing to say here. */
    Cell EMPTY = new Empty();

    /** Each kind answers with its own case. */
    <R> R match(Cases<R> cases);

    /** A name, a code or a remark. */
    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell count(long value) {
        return new Count(value);
    }

    /** A length of time; empty for null. */
    static Cell time(@Nullable Long millis) {
        return millis == null ? EMPTY : new Time(millis);
    }

    /** A part of one; empty when nothing was measured. */
    static Cell part(Share share) {
        return share.measured() == 0 ? EMPTY : new Part(share);
    }

    static Cell day(LocalDate day) {
        return new Day(day);
    }

    /** What a format does with each kind. */
    interface Cases<R> {
        R empty();

        R text(String text);

        R count(long value);

        /** A length of time in milliseconds, which people read in minutes. */
        R time(long millis);

        R part(Share share);

        R day(LocalDate day);
    }

    /** No value. */
    record Empty() implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.empty();
        }
    }

    /** Letters, never to be calculated. */
    record Text(String text) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** A whole number. */
    record Count(long value) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(value);
        }
    }

    /** A length of time. */
    record Time(long millis) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.time(millis);
        }
    }

    /** A share of measured services. */
    record Part(Share share) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.part(share);
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(day);
        }
    }
}
