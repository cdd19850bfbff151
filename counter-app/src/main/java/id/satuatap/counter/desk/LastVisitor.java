package id.satuatap.counter.desk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.view.TurnView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was served last, until another comes: finishing him may have been a mistake; and who missed his call here, until
 * he waits or is called again: he may come back. Confined to the FX thread.
 */
final class LastVisitor {
    /** Who missed it longer ago comes back by the help desk. */
    private static final int MISSED_MAX = 5;

    /** By which the hall says that nobody may be called back from here any more. */
    private static final Set<RejectionCode> NOT_BACK =
            Set.of(RejectionCode.RETURN_TOO_LATE, RejectionCode.NOT_WAITING, RejectionCode.UNKNOWN_VISIT);

    private final Map<String, Missed> missed = new LinkedHashMap<>();
    private @Nullable Ended ended;
    /** Whom a command on its way sends on or home. */
    private @Nullable TurnView leaving;
    /** The turn that such a command ended. */
    private @Nullable String sentAway;
    /** The turn that was said to be absent last. */
    private @Nullable String absent;

    /** The desk looks otherwise now. Who waits again or is on hold has not ended, nor who is at another desk. */
    void sees(DeskScene before, DeskScene next, Optional<HallProjection> hall) {
        if (!next.sameVisitorAs(before)) {
            // At a counter that starts by itself nobody says that he came, and no call ends by itself.
            before.turn()
                    .filter(gone -> before.standing() == Standing.CALLED
                            && (!before.startsByItself() || gone.turn().equals(absent))
                            && !next.expects(gone.leg())
                            && !gone.turn().equals(sentAway))
                    .ifPresent(gone -> missed.put(gone.leg(), Missed.of(gone)));
            missed.keySet().stream()
                    .limit(Math.max(0, missed.size() - MISSED_MAX))
                    .toList()
                    .forEach(missed::remove);
        }
        hall.ifPresent(known -> known.desks().values().stream()
                .flatMap(desk -> Optional.ofNullable(desk.turn()).stream())
                .forEach(here -> missed.remove(here.leg())));
        missed.keySet().removeIf(next::expects);
        if (next.turn().isPresent()) {
            ended = null;
        } else {
            before.turn()
                    .filter(gone -> before.standing() == Standing.SERVING && !next.expects(gone.leg()))
                    .ifPresent(gone -> ended = Ended.of(gone));
        }
    }

    /** A command is on its way: who goes on or home by it has missed nothing, should it be done. */
    void sends(Command command, DeskScene scene) {
        absent = command instanceof MarkNoShow notHere ? notHere.turn() : null;
        leaving = scene.turn().filter(here -> sendsAway(command, here)).orElse(null);
    }

    private static boolean sendsAway(Command command, TurnView here) {
        if (command instanceof TransferTicket sentOn) {
            return sentOn.turn().equals(here.turn());
        }
        return command instanceof CancelTicket cancelled && cancelled.leg().equals(here.leg());
    }

    /** What became of the command that was sent last; its change may have been seen before. */
    void answered(Command command, Outcome outcome) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                Optional.ofNullable(leaving).ifPresent(gone -> {
                    sentAway = gone.turn();
                    missed.remove(gone.leg());
                });
                leaving = null;
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                forget();
                if (command instanceof CallTicket call && NOT_BACK.contains(rejected.code())) {
                    missed.remove(call.leg());
                }
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                forget();
                return true;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                return true;
            }
        });
    }

    /** Nothing came of it. */
    private void forget() {
        leaving = null;
        absent = null;
    }

    Optional<Ended> ended() {
        return Optional.ofNullable(ended);
    }

    /** The latest last; without whom a command on its way may have sent on or home. */
    List<Missed> missed() {
        TurnView going = leaving;
        return missed.values().stream()
                .filter(each -> going == null || !each.leg().equals(going.leg()))
                .toList();
    }
}
