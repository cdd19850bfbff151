package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.PlainDay.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who sat where and for how long, for {@link PlainReport}: each counter's events by themselves. Stateless. */
final class PlainSessions {
    /** A session; nobody knows how long one lasts that goes on. */
    record Session(String counter, String officer, Long openMillis, long pausedMillis) {}

    private PlainSessions() {}

    static List<Session> of(PlainDay day) {
        List<Session> sessions = new ArrayList<>();
        day.facts.stream()
                .filter(fact -> fact.type().equals("CounterOpened"))
                .map(fact -> fact.text("counter"))
                .distinct()
                .forEach(counter -> add(sessions, day, counter));
        return sessions;
    }

    private static void add(List<Session> sessions, PlainDay day, String counter) {
        String officer = null;
        Instant opened = null;
        Instant paused = null;
        long breaks = 0;
        for (Fact fact : day.facts) {
            if (!fact.type().startsWith("Counter") || !fact.text("counter").equals(counter)) {
                continue;
            }
            if (paused != null) {
                breaks += PlainOutages.working(day.facts, "counters", counter, paused, fact.at());
                paused = null;
            }
            boolean taken = fact.type().equals("CounterOpened") && !Objects.equals(officer, fact.text("officer"));
            if (officer != null && (taken || fact.type().equals("CounterClosed"))) {
                sessions.add(new Session(
                        counter,
                        officer,
                        PlainOutages.working(day.facts, "counters", counter, opened, fact.at()),
                        breaks));
                officer = null;
            }
            if (taken) {
                officer = fact.text("officer");
                opened = fact.at();
                breaks = 0;
            }
            if (fact.type().equals("CounterPaused") && officer != null) {
                paused = fact.at();
            }
        }
        if (officer != null) {
            sessions.add(new Session(counter, officer, null, breaks));
        }
    }
}
