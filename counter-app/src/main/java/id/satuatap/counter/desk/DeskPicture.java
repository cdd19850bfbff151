package id.satuatap.counter.desk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.OutageView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the hall shows of one counter. Immutable.
 *
 * @param desk null while the hall is not known, or has no such counter
 * @param waiting for the counter's services, from the head
 * @param held of the counter's agency
 * @param outage why and since when the agency's work stands still; null while it goes on
 */
record DeskPicture(
        @Nullable DeskView desk,
        List<WaitingRow> waiting,
        List<HeldView> held,
        @Nullable OutageView outage) {
    private static final DeskPicture NOTHING = new DeskPicture(null, List.of(), List.of(), null);

    static DeskPicture of(Optional<HallProjection> hall, String counter, Services services) {
        return hall.flatMap(known -> known.desk(counter).map(desk -> of(known, desk, services)))
                .orElse(NOTHING);
    }

    private static DeskPicture of(HallProjection hall, DeskView desk, Services services) {
        List<WaitingRow> waiting = hall.waiting().stream()
                .filter(leg -> desk.services().contains(leg.service()))
                .map(leg -> WaitingRow.of(leg, desk, hall.desks().values(), services))
                .toList();
        Optional<OutageView> outage = hall.mall().outages().stream()
                .filter(standing -> standing.agency().equals(desk.agency()))
                .findFirst();
        return new DeskPicture(desk, waiting, hall.heldAt(desk.agency()), outage.orElse(null));
    }
}
