package id.satuatap.hall.event;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.estimate.ServiceEstimate;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import java.time.LocalDate;
import java.util.List;

/** What was decided about hours. Immutable. */
public sealed interface ScheduleEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.schedule(this);
    }

    <R> R match(Cases<R> cases);

    /** A person decided the hours of a date. */
    record OverrideApproved(HoursOverride override) implements ScheduleEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approved(this);
        }
    }

    /** Table and calendar hold again. */
    record OverrideTakenBack(OverrideId override, PersonId takenBackBy) implements ScheduleEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takenBack(this);
        }
    }

    /**
     * Somebody who waited is expected on another date; that he is unserved today follows in the same record.
     *
     * @param reason a code
     */
    record LegRebooked(LegId leg, LocalDate date, String reason, PersonId rebookedBy) implements ScheduleEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rebooked(this);
        }
    }

    /**
     * What a day taught about its services, with what the days before had.
     *
     * @param estimates of the services that were served on it
     */
    record EstimatesAdopted(LocalDate date, List<ServiceEstimate> estimates) implements ScheduleEvent {
        public EstimatesAdopted {
            estimates = List.copyOf(estimates);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.adopted(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R approved(OverrideApproved event);

        R takenBack(OverrideTakenBack event);

        R rebooked(LegRebooked event);

        R adopted(EstimatesAdopted event);
    }
}
