package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One visit with its legs and copies. Confined to the projector. */
final class VisitStory implements Story {
    final LocalDate date;
    final VisitEvent.TicketIssued issued;
    final Map<Integer, CopyStory> copies = new HashMap<>();
    private final Instant issuedAt;
    private final int hourOfDay;
    private int persons;
    private boolean priority;
    private final List<LegStory> legs = new ArrayList<>();
    private @Nullable LegStory moved;

    VisitStory(LocalDate date, VisitEvent.TicketIssued issued, Instant issuedAt, int hourOfDay) {
        this.date = date;
        this.issued = issued;
        this.issuedAt = issuedAt;
        this.hourOfDay = hourOfDay;
        this.persons = issued.persons();
        this.priority = issued.priority();
    }

    /** @param more less than 0 where some have another number now */
    void persons(int more) {
        persons += more;
    }

    void priority(boolean given) {
        priority = given;
    }

    /** The next leg goes on with this one's wait. */
    void moved(LegStory from) {
        moved = from;
    }

    /** The leg whose wait goes on in one that is queued now; null where a wait of its own begins. */
    @Nullable
    LegStory movedFrom(VisitEvent.LegQueued queued) {
        return queued.cause() == LegCause.MOVED ? moved : null;
    }

    /** Returns the leg's place among the visit's, from 1. */
    int add(LegStory leg) {
        legs.add(leg);
        return legs.size();
    }

    private boolean ended() {
        return !legs.isEmpty() && legs.stream().allMatch(leg -> leg.state().ended());
    }

    /** Of legs that ended together the one that came to be later. */
    private @Nullable LegStory lastEnded() {
        LegStory last = null;
        for (LegStory leg : legs) {
            if (leg.state() == LegState.WITHDRAWN) {
                continue;
            }
            Instant end = leg.endedAt();
            Instant before = last == null ? null : last.endedAt();
            if (end != null && (before == null || !end.isBefore(before))) {
                last = leg;
            }
        }
        return last;
    }

    @Override
    public VisitRow row() {
        LegStory last = ended() ? lastEnded() : null;
        Instant endedAt = last == null ? null : last.endedAt();
        // Where he waited by mistake only, he went nowhere.
        boolean measured =
                legs.stream().filter(leg -> leg.state() != LegState.WITHDRAWN).allMatch(LegStory::measured);
        return new VisitRow(
                date,
                issued.visit().value(),
                issued.number().text(),
                issued.number().prefix(),
                issued.number().ordinal(),
                persons,
                priority,
                issued.language(),
                textOf(issued.device()),
                issued.ahead(),
                issued.estimateFromMinutes(),
                issued.estimateToMinutes(),
                issued.configurationVersion(),
                issuedAt,
                hourOfDay,
                legs.size(),
                last == null ? null : last.state().name(),
                endedAt,
                measured ? Measures.millis(issuedAt, endedAt) : null);
    }

    static @Nullable String textOf(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
