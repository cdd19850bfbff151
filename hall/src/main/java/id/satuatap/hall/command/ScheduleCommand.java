package id.satuatap.hall.command;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.ServiceCode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What people decide about hours and about those whom the hours left over. Immutable. */
public sealed interface ScheduleCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.schedule(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * Open, close or extend a service or an agency on a date, against table and calendar, or let a service give more numbers
     * than its quotas.
     *
     * @param id made by the sender
     * @param service null for the whole agency; MORE_NUMBERS needs one
     * @param from of OPEN alone
     * @param until of OPEN and EXTENDED
     * @param reason a code
     * @param numbers of MORE_NUMBERS alone, 1 to 1,000
     */
    record ApproveOverride(
            OverrideId id,
            AgencyCode agency,
            @Nullable ServiceCode service,
            LocalDate date,
            HoursOverride.Kind kind,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            String reason,
            @Nullable Integer numbers)
            implements ScheduleCommand {
        public ApproveOverride {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approve(this);
        }
    }

    /** Let table and calendar hold again. */
    record TakeBackOverride(OverrideId id) implements ScheduleCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takeBack(this);
        }
    }

    /**
     * Say of somebody who waits that he will not be served today, and keep a place for him on another date.
     *
     * @param time at which; null for the hour at which the service opens then
     * @param reason a code
     */
    record RebookTicket(LegId leg, LocalDate date, @Nullable LocalTime time, String reason) implements ScheduleCommand {
        public RebookTicket {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rebook(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R approve(ApproveOverride command);

        R takeBack(TakeBackOverride command);

        R rebook(RebookTicket command);
    }
}
