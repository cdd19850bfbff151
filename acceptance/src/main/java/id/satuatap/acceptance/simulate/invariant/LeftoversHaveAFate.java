package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** P3. Confined to one thread. */
public final class LeftoversHaveAFate implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, ScheduleEvent.LegRebooked> promised = new HashMap<>();
    private boolean closes;

    @Override
    public String sentence() {
        return "Nobody is unserved but at the close of the day, or by a named person who says on which later day he is "
                + "expected.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        promised.clear();
        closes = step.tells(DayEvent.DayClosed.class);
        return Listening.super.after(step, state);
    }

    @Override
    public void place(Recorded recorded, HallState state) {
        if (recorded.event() instanceof ScheduleEvent.LegRebooked rebooked) {
            LocalDate before = LocalDate.ofInstant(recorded.at(), ZoneOffset.UTC);
            finding.wrongIf(rebooked.date().isBefore(before), "expected on a day that is over:", rebooked);
        }
    }

    @Override
    public Boolean rebooked(ScheduleEvent.LegRebooked event) {
        promised.put(event.leg(), event);
        return true;
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        finding.wrongIf(!closes && !promised.containsKey(event.leg()), "sent away by nobody:", event.leg());
        return true;
    }
}
