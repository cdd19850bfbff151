package id.satuatap.protocol.change;

import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.hours.AgencyOverridesView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. GET /api/v1/hall: everything the caller may see at one sequence; lists he may not see are empty.
 *
 * @param epoch the epoch it belongs to
 * @param sequence the sequence it is true at
 * @param time the mall's time when it was taken
 * @param rate mall seconds a real second
 * @param mall the mall and its day
 * @param services all
 * @param counters all
 * @param calls the last twelve of each zone
 * @param announcements those not finished
 * @param waiting of the agencies that the caller may see
 * @param desks of the agencies that the caller may see
 * @param serviceFigures of the agencies whose figures the caller may see
 * @param counterFigures of the agencies whose figures the caller may see
 * @param devices all that were paired, for administrators
 * @param pairings PCs that wait to be approved, longest first, for administrators
 * @param held who is on hold, of the agencies that the caller may see
 * @param kiosks how the kiosks stand and what is printed there once more; for kiosks and those who have it printed
 * @param faults what does not work, of the counters whose figures the caller may see; those where all is well are left out
 * @param overrides what was decided about hours, of the agencies that the caller may see; those of which nothing was are left out
 */
public record Snapshot(
        long epoch,
        long sequence,
        Instant time,
        double rate,
        MallView mall,
        List<ServiceView> services,
        List<CounterView> counters,
        List<CallView> calls,
        List<AnnouncementView> announcements,
        List<WaitingView> waiting,
        List<DeskView> desks,
        List<ServiceFiguresView> serviceFigures,
        List<CounterFiguresView> counterFigures,
        List<DeviceView> devices,
        List<WaitingPairing> pairings,
        List<HeldView> held,
        @Nullable KiosksView kiosks,
        List<CounterFaultsView> faults,
        List<AgencyOverridesView> overrides) {
    public Snapshot {
        Fields.atLeast("epoch", epoch, 1);
        Fields.atLeast("sequence", sequence, 0);
        Fields.required("time", time);
        Fields.rate("rate", rate);
        Fields.required("mall", mall);
        services = Fields.list("services", services);
        counters = Fields.list("counters", counters);
        calls = Fields.list("calls", calls);
        announcements = Fields.list("announcements", announcements);
        waiting = Fields.list("waiting", waiting);
        desks = Fields.list("desks", desks);
        serviceFigures = Fields.list("serviceFigures", serviceFigures);
        counterFigures = Fields.list("counterFigures", counterFigures);
        devices = Fields.list("devices", devices);
        pairings = Fields.list("pairings", pairings);
        held = Fields.list("held", held);
        faults = Fields.list("faults", faults);
        overrides = Fields.list("overrides", overrides);
    }
}
