package id.satuatap.hall.journey;

import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A mall with life events, and visitors who take one number for several services. */
abstract class JourneyCase {
    static final VisitId J = new VisitId("j1");

    final HallDay day = staffed();

    private static HallDay staffed() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.journeys());
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        return day;
    }

    final IssueJourney issue(String... services) {
        return new IssueJourney(
                J, null, Arrays.stream(services).map(HallDay::service).toList(), 1, false, "id");
    }

    final Visit journey(String... services) {
        day.accepted(KIOSK, issue(services));
        day.later(Duration.ofSeconds(16));
        return day.state.visit(J).orElseThrow();
    }

    final Visit lifeEvent(String... services) {
        day.accepted(
                KIOSK,
                new IssueJourney(
                        J,
                        new LifeEventCode("BIRTH"),
                        Arrays.stream(services).map(HallDay::service).toList(),
                        1,
                        false,
                        "id"));
        return day.state.visit(J).orElseThrow();
    }

    final Turn serve(Principal officer, String counter) {
        day.accepted(officer, new CallNext(counter(counter), null));
        Turn turn = day.turnAt(counter);
        finish(officer, counter, turn);
        return turn;
    }

    final void finish(Principal officer, String counter, Turn turn) {
        day.accepted(officer, new StartServing(counter(counter), turn.id()));
        day.later(Duration.ofMinutes(3));
        day.accepted(officer, new FinishServing(counter(counter), turn.id()));
    }

    final Turn called(Visit visit) {
        Turn turn = day.calls(SITI, "L01");
        assertThat(visitOf(turn).id()).isEqualTo(visit.id());
        return turn;
    }

    final Visit visitOf(Turn turn) {
        return day.state
                .leg(turn.leg())
                .flatMap(leg -> day.state.visit(leg.visit()))
                .orElseThrow();
    }

    final Leg leg(Visit visit, int index) {
        return day.state.leg(visit.legs().get(index)).orElseThrow();
    }

    final List<LegState> states(Visit visit) {
        return visit.legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow().state())
                .toList();
    }
}
