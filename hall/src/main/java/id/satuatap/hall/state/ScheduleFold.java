package id.satuatap.hall.state;

import id.satuatap.hall.event.ScheduleEvent;

/** What was decided about hours. Confined to the engine's thread. */
final class ScheduleFold implements ScheduleEvent.Cases<Boolean> {
    private final HallState state;

    ScheduleFold(HallState state) {
        this.state = state;
    }

    @Override
    public Boolean approved(ScheduleEvent.OverrideApproved event) {
        state.overrides.put(event.override().id(), event.override());
        return true;
    }

    @Override
    public Boolean takenBack(ScheduleEvent.OverrideTakenBack event) {
        state.overrides.remove(event.override());
        return true;
    }

    /** That the leg has ended is told by the event beside it. */
    @Override
    public Boolean rebooked(ScheduleEvent.LegRebooked event) {
        return true;
    }

    @Override
    public Boolean adopted(ScheduleEvent.EstimatesAdopted event) {
        event.estimates().forEach(state.learned::adopt);
        return true;
    }
}
