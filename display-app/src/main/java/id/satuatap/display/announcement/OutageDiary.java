package id.satuatap.display.announcement;

import id.satuatap.devices.voice.VoiceNotice.Kind;
import id.satuatap.protocol.view.OutageView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which outages there are in the zones that hear one display, and what is to be told of them when: that one begins, again at
 * set times while it lasts, and that it is over. Not thread-safe: its owner guards it.
 */
final class OutageDiary {
    /** One that began longer ago was told by whoever spoke then: a display that is started again waits for the next time. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(60);
    /** An end that nobody could be told until then is no news any more. */
    private static final Duration NEWS = Duration.ofMinutes(3);

    private final InstantSource clock;
    private final Duration every;
    private final Map<String, Entry> stopped = new TreeMap<>();
    private final Map<String, Entry> over = new TreeMap<>();

    /**
     * Immutable. What is to be told of one agency.
     *
     * @param since when its outage began
     * @param zones those of the agency's that hear this display
     * @param due when it is to be told
     * @param told whether somebody told of the outage before, so that its end is to be told too
     */
    private record Entry(Instant since, Set<Integer> zones, Instant due, boolean told) {
        Entry in(Set<Integer> nowHere) {
            return new Entry(since, nowHere, due, told);
        }

        boolean isDue(Instant now, IntPredicate silent) {
            return !due.isAfter(now) && zones.stream().anyMatch(zone -> !silent.test(zone));
        }
    }

    /**
     * Immutable. What is to be told together.
     *
     * @param agencies their codes
     * @param matters what is told of each; other displays name it the same
     * @param zone in which it is to be heard
     * @param urgent it is news: that an agency stands still, told for the first time
     */
    record Due(Kind kind, List<String> agencies, List<String> matters, int zone, boolean urgent) {}

    /**
     * @param clock the mall's
     * @param every how long until an outage is told again
     */
    OutageDiary(InstantSource clock, Duration every) {
        this.clock = clock;
        this.every = every;
    }

    /**
     * The outages are these now.
     *
     * @param zones those of agencies that hear this display; agencies with none are left out
     * @param telling of which agencies it is being said just now that they stand still
     * @param open the end of a day is no going on
     */
    void follow(List<OutageView> outages, Map<String, Set<Integer>> zones, Predicate<String> telling, boolean open) {
        Map<String, Entry> before = new TreeMap<>(stopped);
        stopped.clear();
        for (OutageView outage : outages) {
            Entry known = before.remove(outage.agency());
            Set<Integer> here = zones.get(outage.agency());
            if (here != null) {
                boolean same = known != null && known.since().equals(outage.since());
                Entry entry = same && known != null ? known : begun(outage.since());
                stopped.put(outage.agency(), entry.in(here));
                over.remove(outage.agency());
            }
        }
        before.forEach((agency, entry) -> {
            if ((entry.told() || telling.test(agency)) && open) {
                over.put(agency, new Entry(entry.since(), entry.zones(), clock.instant(), true));
            }
        });
    }

    private Entry begun(Instant since) {
        Instant now = clock.instant();
        boolean just = Duration.between(since, now).compareTo(JUST_BEGUN) < 0;
        return new Entry(since, Set.of(), just ? now : after(since, now), !just);
    }

    /** The times at which it is told are counted from its beginning, the same for every display. */
    private Instant after(Instant since, Instant now) {
        return since.plus(every.multipliedBy(times(since, now) + 1));
    }

    private long times(Instant since, Instant now) {
        return Math.max(0, Duration.between(since, now).dividedBy(every));
    }

    /**
     * What is to be told now: what stands still before what goes on.
     *
     * @param silent the zones in which another display speaks for this one
     */
    Optional<Due> due(IntPredicate silent) {
        Instant now = clock.instant();
        over.values().removeIf(ended -> ended.due().plus(NEWS).isBefore(now));
        return due(Kind.STOPPED, now, silent).or(() -> due(Kind.GOES_ON, now, silent));
    }

    private Optional<Due> due(Kind kind, Instant now, IntPredicate silent) {
        Map<String, Entry> due = new TreeMap<>(entries(kind));
        due.values().removeIf(entry -> !entry.isDue(now, silent));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<String> matters = due.entrySet().stream()
                .map(each -> matter(kind, each.getKey(), each.getValue()))
                .toList();
        int zone = due.values().iterator().next().zones().iterator().next();
        boolean urgent = due.values().stream().anyMatch(entry -> !entry.told());
        return Optional.of(new Due(kind, List.copyOf(due.keySet()), matters, zone, urgent));
    }

    /** When it is told again it is another matter, the same for displays that began to know it some seconds apart. */
    private String matter(Kind kind, String agency, Entry entry) {
        long minutes = kind == Kind.STOPPED
                ? every.multipliedBy(times(entry.since(), entry.due())).toMinutes()
                : 0;
        return kind.name() + "-" + agency + "-" + entry.since().getEpochSecond() + "-" + minutes;
    }

    boolean isStillDue(Due due, IntPredicate silent) {
        Instant now = clock.instant();
        return due.agencies().stream().allMatch(agency -> {
            Entry entry = entries(due.kind()).get(agency);
            return entry != null && entry.isDue(now, silent);
        });
    }

    /** All who hear this display were told. */
    void told(Due due) {
        Instant now = clock.instant();
        for (String agency : due.agencies()) {
            if (due.kind() == Kind.STOPPED) {
                stopped.computeIfPresent(
                        agency,
                        (same, entry) -> new Entry(entry.since(), entry.zones(), after(entry.since(), now), true));
            } else {
                over.remove(agency);
            }
        }
    }

    private Map<String, Entry> entries(Kind kind) {
        return kind == Kind.STOPPED ? stopped : over;
    }
}
