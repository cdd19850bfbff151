package id.satuatap.server.querymodel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When an agency's work stood still, which waits were taken back, and who stayed away, for the second computations: looked
 * through for each question. Stateless.
 */
final class PlainOutages {
    /** What the second computations know of an event. */
    interface Happened {
        Instant at();

        String type();

        /** A component, with its parts where it is a list. */
        String whole(String component);

        String text(String component);
    }

    private PlainOutages() {}

    /** Of somebody with a booking from the later of his time and his coming on; called before it he did not wait. */
    static long waited(List<? extends Happened> day, Happened queued, Instant called) {
        Instant from = began(day, queued);
        return called.isBefore(from) ? 0 : working(day, "services", queued.text("service"), from, called);
    }

    private static Instant began(List<? extends Happened> day, Happened queued) {
        Happened before = movedFrom(day, queued);
        if (before != null) {
            return began(day, before);
        }
        Instant from = queued.at();
        if (queued.text("cause").equals("BOOKED")) {
            Instant booked = Instant.parse(queued.text("effectiveAt"));
            from = booked.isAfter(from) ? booked : from;
        }
        for (Happened fact : day) {
            // A planned leg waits since it became the next one for the last time.
            if (fact.type().equals("StopReached") && fact.text("leg").equals(queued.text("leg"))) {
                from = fact.at();
            }
            // At the place of another leg it waits as long as that one.
            if (fact.type().equals("PlaceRestored") && fact.text("leg").equals(queued.text("leg"))) {
                from = Instant.parse(fact.text("waitsSince"));
            }
        }
        return from;
    }

    /** The leg whose wait goes on in this one: what its visitor was moved from last before it was queued; null for none. */
    private static Happened movedFrom(List<? extends Happened> day, Happened queued) {
        if (!queued.text("cause").equals("MOVED")) {
            return null;
        }
        Happened moved = null;
        for (Happened fact : day) {
            if (fact == queued) {
                break;
            }
            if (fact.type().equals("TicketMoved") && fact.text("leg").startsWith(queued.text("visit") + "/")) {
                moved = fact;
            }
        }
        String leg = moved.text("leg");
        return day.stream()
                .filter(fact ->
                        fact.type().equals("LegQueued") && fact.text("leg").equals(leg))
                .findFirst()
                .orElseThrow();
    }

    /** The leg and those that its visitor waited for before he was moved. */
    static List<String> oneWait(List<? extends Happened> day, Happened queued) {
        List<String> legs = new ArrayList<>();
        for (Happened leg = queued; leg != null; leg = movedFrom(day, leg)) {
            legs.add(leg.text("leg"));
        }
        return legs;
    }

    /** Whether a leg's wait was a mistake that somebody took back. */
    static boolean withdrawn(List<? extends Happened> day, String leg) {
        return day.stream()
                .anyMatch(event -> event.text("leg").equals(leg)
                        && (event.type().equals("TicketMoved")
                                || event.type().equals("LegHandedOver")
                                || (event.type().equals("LegCancelled")
                                        && event.text("reason").equals("TRANSFER_UNDONE"))));
    }

    /** Whether the visitor missed his call, or was given up, and did not come back after it. */
    static boolean away(List<? extends Happened> day, String leg) {
        boolean away = false;
        for (Happened fact : day) {
            boolean his = fact.text("leg").equals(leg);
            boolean missed =
                    fact.type().equals("TicketMissed") && fact.text("turn").startsWith(leg + "/");
            away |= missed || (his && fact.type().equals("NoShowRecorded"));
            away &= !(his && fact.type().equals("VisitorReturned"));
        }
        return away;
    }

    /**
     * The milliseconds between, without those in which nobody was called there.
     *
     * @param list "services" or "counters"
     * @param code of the service or counter
     */
    static long working(List<? extends Happened> day, String list, String code, Instant from, Instant to) {
        List<String> frozen = new ArrayList<>();
        Instant last = from;
        long millis = 0;
        for (Happened event : day) {
            Instant at = event.at().isBefore(from) ? from : event.at().isAfter(to) ? to : event.at();
            if (event.type().equals("AgencyFrozen") && event.whole(list).contains("\"" + code + "\"")) {
                millis += frozen.isEmpty() ? Duration.between(last, at).toMillis() : 0;
                frozen.add(event.text("agency"));
                last = at;
            }
            if (event.type().equals("AgencyThawed") && frozen.remove(event.text("agency"))) {
                last = at;
            }
        }
        return millis + (frozen.isEmpty() ? Duration.between(last, to).toMillis() : 0);
    }
}
