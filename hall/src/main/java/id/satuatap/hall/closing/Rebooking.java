package id.satuatap.hall.closing;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides who may name the fate of somebody whom the day will not serve. Confined to the engine's thread; changes nothing.
 */
public final class Rebooking {
    /** What the record says of a leg that was rebooked. */
    public static final String REBOOKED = "REBOOKED";

    private static final int DAYS_AHEAD = 60;

    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Rebooking(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision rebook(ScheduleCommand.RebookTicket command) {
        Rights rights = Rights.of(state, who);
        Optional<PersonId> person = who.asPerson();
        Directory directory = state.directory().orElse(null);
        Leg leg = state.leg(command.leg()).orElse(null);
        if (person.isEmpty() || !rights.somewhere(Permission.REBOOK)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Service service = directory == null || leg == null
                ? null
                : directory.service(leg.service()).orElse(null);
        if (directory == null || leg == null || service == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        if (!rights.over(Permission.REBOOK, service.agency())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        if (leg.state() != LegState.WAITING) {
            return Decision.rejected(RejectionCode.TURN_CHANGED);
        }
        return isServed(directory, service, command.date())
                ? Decision.accepted(
                        new ScheduleEvent.LegRebooked(leg.id(), command.date(), command.reason(), person.get()),
                        new DayEvent.UnservedRecorded(leg.id(), REBOOKED))
                : Decision.rejected(RejectionCode.HOURS_INVALID, "field", "date");
    }

    /** Only a date on which somebody will be there is promised. */
    private boolean isServed(Directory directory, Service service, LocalDate date) {
        LocalDate today = LocalDate.ofInstant(now, directory.timeZone());
        return date.isAfter(today)
                && !date.isAfter(today.plusDays(DAYS_AHEAD))
                && Schedule.hoursOn(state, directory, service, date).given().isPresent();
    }
}
