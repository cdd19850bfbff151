package id.satuatap.hall.visit;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wait and service at one stage of one agency's service. Immutable.
 *
 * @param ordinal within the visit, from 1
 * @param stage of the service, from 0; most services have one
 * @param cases served in this leg, from 1
 * @param place kept when a call is undone, so that the visitor returns to the exact place
 * @param startedAt when the leg began to wait, the last time where its visitor missed a call and came back
 * @param turns how many turns the leg has had, undone ones too
 * @param turn the open turn, null when nobody calls or serves
 * @param transferredFrom the service that sent the visitor here, null for a first leg
 * @param noteRef where the vault keeps the note that came with a transfer
 */
public record Leg(
        LegId id,
        VisitId visit,
        int ordinal,
        ServiceCode service,
        int stage,
        int cases,
        LegState state,
        Place place,
        Instant startedAt,
        int turns,
        @Nullable TurnId turn,
        @Nullable ServiceCode transferredFrom,
        @Nullable String noteRef,
        int configurationVersion) {

    public Leg with(LegState newState, @Nullable TurnId newTurn) {
        return new Leg(
                id,
                visit,
                ordinal,
                service,
                stage,
                cases,
                newState,
                place,
                startedAt,
                turns,
                newTurn,
                transferredFrom,
                noteRef,
                configurationVersion);
    }

    /** The leg called by a new turn. */
    public Leg called(TurnId newTurn) {
        Leg next = with(LegState.CALLED, newTurn);
        return new Leg(
                next.id,
                next.visit,
                next.ordinal,
                next.service,
                next.stage,
                next.cases,
                next.state,
                next.place,
                next.startedAt,
                turns + 1,
                newTurn,
                next.transferredFrom,
                next.noteRef,
                next.configurationVersion);
    }

    /** The leg waiting once more, at another place. */
    public Leg back(Place newPlace, Instant at) {
        return new Leg(
                id,
                visit,
                ordinal,
                service,
                stage,
                cases,
                LegState.WAITING,
                newPlace,
                at,
                turns,
                null,
                transferredFrom,
                noteRef,
                configurationVersion);
    }

    public TurnId nextTurn() {
        return id.turn(turns + 1);
    }
}
