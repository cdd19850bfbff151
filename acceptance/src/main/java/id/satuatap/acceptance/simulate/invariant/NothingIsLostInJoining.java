package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that are joined and split. Confined to one thread. */
public final class NothingIsLostInJoining implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, VisitEvent.LegQueued> legs = new HashMap<>();
    /** Of the step that is looked at: legs that must come to stand for another. */
    private final Set<LegId> queued = new HashSet<>();

    /** With which number the visitor goes on, where the step joined two. */
    private @Nullable VisitId into;

    private HallState state = new HallState();
    private String sender = "";

    @Override
    public String sentence() {
        return "Where numbers are joined or split, each service that was ahead stays ahead of one of them, and who did it is on "
                + "record and may do so.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState after) {
        state = after;
        queued.clear();
        into = null;
        sender = step.input() instanceof Input.Said said ? said.who().name() : "";
        return Listening.super.after(step, after);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        legs.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        legs.put(event.leg(), event);
        return event.cause() == LegCause.HANDED_OVER && queued.add(event.leg());
    }

    /** One that is open stands for it in the same service. */
    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        VisitEvent.LegQueued over = legs.get(event.leg());
        Optional<Leg> stands = Optional.ofNullable(over).flatMap(gone -> standsFor(event, gone.service()));
        finding.wrongIf(stands.isEmpty(), "nothing stands for it:", event);
        return stands.isPresent();
    }

    private Optional<Leg> standsFor(JourneyEvent.LegHandedOver event, ServiceCode service) {
        Stream<LegId> those = event.to() != null
                ? Stream.of(event.to()).filter(queued::contains)
                : Optional.ofNullable(into).flatMap(state::visit).stream().flatMap(visit -> visit.legs().stream());
        return those.flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> leg.service().equals(service) && !leg.state().ended())
                .findFirst();
    }

    @Override
    public Boolean joined(JourneyEvent.VisitsJoined event) {
        into = event.into();
        boolean over = state.visit(event.visit()).stream()
                .flatMap(visit -> visit.legs().stream())
                .flatMap(leg -> state.leg(leg).stream())
                .allMatch(leg -> leg.state().ended());
        finding.wrongIf(!over, "joined, and called by itself still:", event);
        return isEntitled(event.by(), event);
    }

    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        return isEntitled(event.by(), event);
    }

    private boolean isEntitled(PersonId by, HallEvent event) {
        finding.wrongIf(!sender.equals(new Principal.OfPerson(by).name()), "in the name of somebody else:", event);
        finding.wrongIf(
                state.person(by)
                        .filter(person -> person.role() != Role.ADMINISTRATOR)
                        .isEmpty(),
                "by nobody who may:",
                event);
        return true;
    }
}
