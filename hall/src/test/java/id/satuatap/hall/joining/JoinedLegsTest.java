package id.satuatap.hall.joining;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.HELP_DESK;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.JourneyCommand.JoinVisits;
import id.satuatap.hall.command.JourneyCommand.PartVisits;
import id.satuatap.hall.command.JourneyCommand.SplitVisit;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.CallTicket;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs on the legs of joined numbers. */
class JoinedLegsTest {
    private final HallDay day = staffed();

    private static HallDay staffed() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.journeys());
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        return day;
    }

    @Test
    void whoever_goes_on_with_another_number_is_not_served_on_with_this_one() {
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", day.calls(SITI, "L01"), "KPP-01");
        Turn at = day.calls(TAX_OFFICER, "L04");
        finish(TAX_OFFICER, "L04", at);
        Visit other = day.visitor("DKC-02");
        join(HELP_DESK, other, lent);

        day.rejected(TAX_OFFICER, new ReopenTicket(counter("L04"), at.id()), RejectionCode.REOPEN_TOO_LATE);

        part(HELP_DESK, lent);
        assertThat(states(lent))
                .containsExactly(LegState.TRANSFERRED, LegState.FINISHED, LegState.WITHDRAWN, LegState.WAITING);
        day.rejected(TAX_OFFICER, new ReopenTicket(counter("L04"), at.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    @Test
    void whoever_took_over_a_better_place_is_not_served_on_elsewhere_beside_it() {
        Visit early = day.visitor("DKC-01");
        Visit lent = day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn called = callsChosen(lent);
        lends(SITI, "L01", called, "KPP-01");
        Turn at = day.calls(TAX_OFFICER, "L04");
        finish(TAX_OFFICER, "L04", at);
        join(HELP_DESK, lent, early);

        day.rejected(TAX_OFFICER, new ReopenTicket(counter("L04"), at.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    @Test
    void nobody_is_parted_into_a_day_that_is_over() {
        Visit early = day.visitor("DKC-01");
        Visit late = day.visitor("DKC-01");
        join(HELP_DESK, early, late);
        day.accepted(ORGANISER, new CloseDay());

        day.rejected(HELP_DESK, new PartVisits(late.id(), "MISTAKE"), RejectionCode.DAY_NOT_OPEN);

        assertThat(states(late)).containsExactly(LegState.WITHDRAWN);
    }

    @Test
    void the_officer_who_waits_for_him_is_the_only_one_to_call_him_at_the_better_place_too() {
        Visit early = day.visitor("DKC-01");
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", callsChosen(lent), "KPP-01");
        finish(TAX_OFFICER, "L04", day.calls(TAX_OFFICER, "L04"));

        join(HELP_DESK, early, lent);

        assertThat(states(early)).containsExactly(LegState.WITHDRAWN, LegState.WAITING);
        assertThat(leg(early, 2).place()).isEqualTo(leg(early, 1).place());
        assertThat(day.state.detours().reservedFor(early.id().leg(2)))
                .hasValueSatisfying(kept -> assertThat(kept.officer().value()).isEqualTo("siti"));
        part(HELP_DESK, lent);
        assertThat(day.state.detours().reservedFor(early.id().leg(3))).isEmpty();
        assertThat(day.state.detours().reservedFor(lent.id().leg(4))).isPresent();
    }

    @Test
    void a_note_reaches_its_desk_with_the_number_that_stands_better() {
        Visit early = day.visitor("KPP-01");
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", day.calls(SITI, "L01"), "KPP-01");

        join(HELP_DESK, early, lent);

        assertThat(leg(early, 2).noteRef()).isEqualTo("note");
        assertThat(day.state.detours().wayBack(early.id().leg(2))).isPresent();
    }

    @Test
    void what_hangs_on_a_number_whose_other_one_is_served_there_stays_ahead_as_a_stop_of_its_own() {
        Visit served = day.visitor("KPP-01");
        Turn turn = day.calls(TAX_OFFICER, "L04");
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", day.calls(SITI, "L01"), "KPP-01");

        join(HELP_DESK, served, lent);
        finish(TAX_OFFICER, "L04", turn);

        assertThat(states(served)).containsExactly(LegState.FINISHED, LegState.WAITING);
        assertThat(leg(served, 2).noteRef()).isEqualTo("note");
    }

    @Test
    void parted_again_each_has_the_way_back_that_was_its_own() {
        Visit early = day.visitor("KPP-01");
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", day.calls(SITI, "L01"), "KPP-01");
        join(HELP_DESK, lent, early);
        assertThat(day.state.detours().wayBack(lent.id().leg(3))).isPresent();

        part(HELP_DESK, early);

        assertThat(day.state.detours().wayBack(early.id().leg(2))).isEmpty();
        assertThat(day.state.detours().wayBack(lent.id().leg(4))).isPresent();
        assertThat(leg(lent, 4).noteRef()).isEqualTo("note");
    }

    /** The lender before the last was looked for among the legs of the number that was kept, where he had none. */
    @Test
    void whoever_is_on_loan_within_a_loan_goes_back_to_both_lenders_with_the_other_number_too() {
        Visit lent = day.visitor("DKC-01");
        lends(SITI, "L01", day.calls(SITI, "L01"), "DKC-02");
        lends(BUDI, "L02", day.calls(BUDI, "L02"), "KPP-01");
        Visit other = day.visitor("DKC-03");

        join(HELP_DESK, other, lent);
        finish(SITI, "L01", day.calls(SITI, "L01"));
        finish(TAX_OFFICER, "L04", day.calls(TAX_OFFICER, "L04"));
        finish(BUDI, "L02", day.calls(BUDI, "L02"));

        assertThat(day.calls(SITI, "L01").leg().value()).startsWith(other.id().value() + "/");
    }

    @Test
    void what_comes_after_a_service_comes_after_it_with_the_number_that_stands_better() {
        Visit early = day.visitor("DKC-01");
        VisitId birth = new VisitId("birth");
        day.accepted(
                KIOSK,
                new IssueJourney(
                        birth,
                        new LifeEventCode("BIRTH"),
                        List.of(service("DKC-01"), service("DKC-02")),
                        1,
                        false,
                        "id"));
        Visit journey = day.state.visit(birth).orElseThrow();
        assertThat(day.state.journeys().after(birth.leg(2))).containsExactly(birth.leg(1));

        join(HELP_DESK, early, journey);
        assertThat(day.state.journeys().after(early.id().leg(2)))
                .containsExactly(early.id().leg(1));

        part(HELP_DESK, journey);
        assertThat(day.state.journeys().after(birth.leg(4))).containsExactly(birth.leg(3));
    }

    /** Joined again, it waited for nothing any more: its visitor had waited for it with its own number. */
    @Test
    void what_a_split_gave_away_comes_after_the_same_services_when_it_is_joined_again() {
        VisitId birth = new VisitId("birth");
        day.accepted(
                KIOSK,
                new IssueJourney(
                        birth,
                        new LifeEventCode("BIRTH"),
                        List.of(service("DKC-01"), service("DKC-02"), service("KPP-01")),
                        1,
                        false,
                        "id"));
        LegId second = day.state.planned(birth).stream()
                .filter(leg -> leg.service().equals(service("DKC-02")))
                .findFirst()
                .orElseThrow()
                .id();
        List<LegId> first = day.state.journeys().after(second);
        VisitId part = new VisitId("part");
        day.accepted(HELP_DESK, new SplitVisit(birth, List.of(second), part, "MISTAKE"));

        join(
                HELP_DESK,
                day.state.visit(birth).orElseThrow(),
                day.state.visit(part).orElseThrow());

        assertThat(first).hasSize(1);
        assertThat(day.state.journeys().after(birth.leg(4))).isEqualTo(first);
    }

    @Test
    void the_number_that_a_split_gives_tells_the_wait_of_the_place_that_it_has_and_begins_with_it() {
        VisitId couple = new VisitId("couple");
        day.accepted(
                KIOSK,
                new IssueJourney(
                        couple,
                        null,
                        List.of(service("DKC-01"), service("KPP-01"), service("DKC-02")),
                        1,
                        false,
                        "id"));
        List<LegId> ahead = day.state.planned(couple).stream().map(Leg::id).toList();
        day.later(Duration.ofMinutes(5));
        day.visitors(day.state.leg(ahead.get(0)).orElseThrow().service().value(), 9);
        day.visitors(day.state.leg(ahead.get(1)).orElseThrow().service().value(), 3);
        VisitId part = new VisitId("part");

        List<HallEvent> events = day.accepted(HELP_DESK, new SplitVisit(couple, ahead, part, "FAMILY"));

        assertThat(events.get(0))
                .isInstanceOfSatisfying(
                        VisitEvent.TicketIssued.class,
                        issued -> assertThat(issued.ahead()).isLessThanOrEqualTo(1));
        Visit alone = day.state.visit(part).orElseThrow();
        assertThat(states(alone)).containsExactly(LegState.WAITING, LegState.PLANNED);
        assertThat(leg(alone, 1).service())
                .as("the shorter line first, though it stood behind in the plan")
                .isEqualTo(day.state.leg(ahead.get(1)).orElseThrow().service());
        assertThat(StateDigest.text(day.state)).contains("counts from");
    }

    private void join(Principal who, Visit into, Visit other) {
        day.accepted(who, new JoinVisits(into.id(), other.number(), "SAME_VISITOR"));
    }

    private void part(Principal who, Visit visit) {
        day.accepted(who, new PartVisits(visit.id(), "MISTAKE"));
    }

    private Turn callsChosen(Visit visit) {
        day.accepted(SITI, new CallTicket(counter("L01"), visit.id().leg(1), "CHOSEN"));
        return day.turnAt("L01");
    }

    private void lends(Principal officer, String counter, Turn turn, String toService) {
        day.accepted(officer, new StartServing(counter(counter), turn.id()));
        day.accepted(
                officer, new TransferTicket(counter(counter), turn.id(), service(toService), null, "note", null, true));
        day.later(Duration.ofSeconds(16));
    }

    private void finish(Principal officer, String counter, Turn turn) {
        day.accepted(officer, new StartServing(counter(counter), turn.id()));
        day.later(Duration.ofMinutes(3));
        day.accepted(officer, new FinishServing(counter(counter), turn.id()));
    }

    private Leg leg(Visit visit, int ordinal) {
        return day.state.leg(visit.id().leg(ordinal)).orElseThrow();
    }

    private List<LegState> states(Visit visit) {
        return day.state.visit(visit.id()).orElseThrow().legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow().state())
                .toList();
    }
}
