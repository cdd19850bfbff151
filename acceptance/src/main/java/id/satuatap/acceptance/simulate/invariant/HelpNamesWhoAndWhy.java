package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What supervisors do in others' places. Confined to one thread. */
public final class HelpNamesWhoAndWhy implements Listening {
    private final Finding finding = new Finding();
    private HallState state = new HallState();
    private String sender = "";
    private SupervisingEvent.@Nullable TicketMoved moved;

    @Override
    public String sentence() {
        return "Whoever acts for an officer or moves somebody who waits is a supervisor of that agency or of the mall, and "
                + "stands on the record.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState after) {
        state = after;
        moved = null;
        sender = step.input() instanceof Input.Said said ? said.who().name() : "";
        Optional<String> found = Listening.super.after(step, after);
        return found.isPresent() || moved == null ? found : Optional.of("moved to nowhere: " + moved);
    }

    @Override
    public Boolean helped(SupervisingEvent.OfficerHelped event) {
        AgencyCode agency = state.directory()
                .flatMap(found -> found.counter(event.counter()))
                .map(Counter::agency)
                .orElse(null);
        finding.wrongIf(event.by().equals(event.officer()), "acted for himself:", event);
        finding.wrongIf(
                event.deed() != SupervisingEvent.Deed.CLOSED && event.reason() == null,
                "acted without a reason:",
                event);
        finding.wrongIf(
                event.deed() != SupervisingEvent.Deed.CLOSED && !answersFor(event.by(), agency),
                "acted for an officer of others:",
                event);
        return isSender(event.by(), event);
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        moved = event;
        finding.wrongIf(!answersFor(event.by(), agencyOf(event.leg())), "moved somebody of others:", event);
        return isSender(event.by(), event);
    }

    @Override
    public Boolean kept(SupervisingEvent.TicketKept event) {
        finding.wrongIf(!answersFor(event.by(), agencyOf(event.leg())), "kept somebody of others:", event);
        return isSender(event.by(), event);
    }

    /** Who was moved waits again in the same record, within his agency. */
    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        if (event.cause() == LegCause.MOVED) {
            SupervisingEvent.TicketMoved before = moved;
            finding.wrongIf(
                    before == null
                            || !before.toService().equals(event.service())
                            || !Objects.equals(agencyOf(before.leg()), agencyOf(event.leg())),
                    "moved out of nowhere:",
                    event);
            moved = null;
        }
        return true;
    }

    private boolean isSender(PersonId by, HallEvent event) {
        finding.wrongIf(!sender.equals(new Principal.OfPerson(by).name()), "in the name of somebody else:", event);
        return true;
    }

    private boolean answersFor(PersonId by, @Nullable AgencyCode agency) {
        return state.person(by)
                .filter(person -> person.role() == Role.ORGANISER_SUPERVISOR
                        || (person.role() == Role.AGENCY_SUPERVISOR && Objects.equals(agency, person.agency())))
                .isPresent();
    }

    private @Nullable AgencyCode agencyOf(LegId leg) {
        return state.leg(leg)
                .flatMap(found -> state.directory().flatMap(directory -> directory.service(found.service())))
                .map(Service::agency)
                .orElse(null);
    }
}
