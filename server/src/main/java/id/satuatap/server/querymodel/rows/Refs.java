package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event refers to. Immutable. */
record Refs(
        @Nullable LocalDate date,
        @Nullable String visit,
        @Nullable String otherVisit,
        @Nullable String leg,
        @Nullable String turn,
        @Nullable String counter,
        @Nullable String person,
        @Nullable String device,
        @Nullable String detail) {

    static final Refs NONE = new Refs(null, null, null, null, null, null, null, null, null);

    static Refs of(VisitStory visit) {
        return new Refs(visit.date, visit.issued.visit().value(), null, null, null, null, null, null, null);
    }

    static Refs of(LegStory leg) {
        Refs refs = of(leg.visit);
        return new Refs(refs.date, refs.visit, null, leg.queued.leg().value(), null, null, null, null, null);
    }

    static Refs of(TurnStory turn) {
        Refs refs = of(turn.leg);
        return new Refs(
                refs.date,
                refs.visit,
                null,
                refs.leg,
                turn.called.turn().value(),
                turn.called.counter().value(),
                turn.called.officer().value(),
                null,
                null);
    }

    static Refs of(CounterCode counter, @Nullable PersonId officer) {
        return new Refs(null, null, null, null, null, counter.value(), VisitStory.textOf(officer), null, null);
    }

    static Refs of(PersonId person) {
        return new Refs(null, null, null, null, null, null, person.value(), null, null);
    }

    Refs with(VisitStory other) {
        return new Refs(date, visit, other.issued.visit().value(), leg, turn, counter, person, device, detail);
    }

    Refs by(@Nullable DeviceId by) {
        return new Refs(date, visit, otherVisit, leg, turn, counter, person, VisitStory.textOf(by), detail);
    }

    Refs saying(@Nullable String text) {
        return new Refs(date, visit, otherVisit, leg, turn, counter, person, device, text);
    }
}
