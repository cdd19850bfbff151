package id.satuatap.hall.joining;

import static id.satuatap.hall.HallDay.HELP_DESK;
import static id.satuatap.hall.HallDay.KIOSK;
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
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final VisitId J = new VisitId("j1");

    private final HallDay day = staffed();

    private static HallDay staffed() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.journeys());
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        return day;
    }

    @Test
    void whoever_has_two_numbers_is_called_to_one_counter_at_a_time_and_keeps_both_places() {
        Visit kept = day.visitor("DKC-01");
        Visit other = day.visitor("KPP-01");
        Instant placed = day.firstLeg(other).place().effectiveAt();
        day.visitors("KPP-01", 2);

        join(HELP_DESK, kept, other);
        Turn turn = day.calls(SITI, "L01");
        assertThat(day.calls(TAX_OFFICER, "L04").leg().value()).doesNotStartWith(kept.id() + "/");
        assertThat(states(other)).containsExactly(LegState.WITHDRAWN);
        finish(SITI, "L01", turn);

        assertThat(states(kept)).containsExactly(LegState.FINISHED, LegState.WAITING);
        assertThat(leg(kept, 2).place().effectiveAt()).isEqualTo(placed);
        assertThat(leg(kept, 2).startedAt()).isEqualTo(day.now());
        assertThat(day.state.line(service("KPP-01")).before(leg(kept, 2).place()))
                .isZero();
    }

    @Test
    void of_two_places_in_one_line_the_better_one_is_his_and_its_wait_goes_on() {
        Visit early = day.visitor("DKC-01");
        day.visitors("DKC-01", 2);
        Visit late = day.visitor("DKC-01");

        join(SITI, late, early);

        assertThat(states(early)).containsExactly(LegState.WITHDRAWN);
        assertThat(states(late)).containsExactly(LegState.WITHDRAWN, LegState.WAITING);
        assertThat(leg(late, 2).place()).isEqualTo(leg(early, 1).place());
        assertThat(day.state.waitsSince(leg(late, 2))).isEqualTo(early.issuedAt());
        assertThat(day.state.line(service("DKC-01")).size()).isEqualTo(3);
    }

    @Test
    void a_worse_place_in_the_same_line_is_given_up() {
        Visit early = day.visitor("DKC-01");
        Visit late = day.visitor("DKC-01");

        join(SITI, early, late);

        assertThat(states(early)).containsExactly(LegState.WAITING);
        assertThat(states(late)).containsExactly(LegState.WITHDRAWN);
        assertThat(day.state.line(service("DKC-01")).size()).isOne();
    }

    @Test
    void joined_by_mistake_both_have_their_exact_places_again() {
        Visit early = day.visitor("DKC-01");
        Visit late = day.visitor("DKC-01");
        Leg first = day.firstLeg(early);
        Leg second = day.firstLeg(late);
        join(SITI, late, early);
        day.later(Duration.ofMinutes(5));

        part(SITI, early);

        assertThat(leg(early, 2).place()).isEqualTo(first.place());
        assertThat(leg(early, 2).startedAt()).isEqualTo(first.startedAt());
        assertThat(leg(late, 3).place()).isEqualTo(second.place());
        assertThat(leg(late, 3).state()).isEqualTo(LegState.WAITING);
        assertThat(day.state.line(service("DKC-01")).size()).isEqualTo(2);
        day.rejected(SITI, new PartVisits(early.id(), "MISTAKE"), RejectionCode.NOT_JOINED);
    }

    @Test
    void parted_while_he_waits_with_what_was_joined_he_goes_on_with_his_own() {
        Visit journey = journey("DKC-01", "DKC-02");
        Visit other = day.visitor("KPP-01");
        Leg placed = day.firstLeg(other);
        join(HELP_DESK, journey, other);
        finish(SITI, "L01", day.calls(SITI, "L01"));
        boolean taxFirst = leg(journey, 3).state() == LegState.WAITING;

        part(HELP_DESK, other);

        assertThat(leg(other, 2).place()).isEqualTo(placed.place());
        assertThat(taxFirst).as("the empty tax line came first").isTrue();
        assertThat(states(journey)).containsExactly(LegState.FINISHED, LegState.WAITING, LegState.WITHDRAWN);
    }

    @Test
    void what_he_was_called_for_already_stays_with_the_number_that_he_kept() {
        Visit kept = day.visitor("DKC-01");
        Visit other = day.visitor("KPP-01");
        join(HELP_DESK, kept, other);
        finish(SITI, "L01", day.calls(SITI, "L01"));
        day.calls(TAX_OFFICER, "L04");

        day.rejected(HELP_DESK, new PartVisits(other.id(), "MISTAKE"), RejectionCode.NOT_JOINED);
    }

    @Test
    void only_numbers_that_still_wait_are_joined() {
        Visit called = day.visitor("DKC-01");
        Visit waiting = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.rejected(SITI, new JoinVisits(waiting.id(), waiting.number(), "SAME"), RejectionCode.SAME_NUMBER);
        day.rejected(SITI, new JoinVisits(waiting.id(), called.number(), "SAME"), RejectionCode.NOT_WAITING);
        finish(SITI, "L01", turn);
        day.rejected(SITI, new JoinVisits(waiting.id(), called.number(), "SAME"), RejectionCode.TICKET_ENDED);
        day.rejected(SITI, new JoinVisits(called.id(), waiting.number(), "SAME"), RejectionCode.TICKET_ENDED);
    }

    @Test
    void numbers_of_different_agencies_are_joined_by_the_help_desk_not_by_one_of_them() {
        Visit kept = day.visitor("DKC-01");
        Visit other = day.visitor("KPP-01");

        day.rejected(SITI, new JoinVisits(kept.id(), other.number(), "SAME"), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(KIOSK, new JoinVisits(kept.id(), other.number(), "SAME"), RejectionCode.NOT_YOUR_AGENCY);
        join(HELP_DESK, kept, other);
        day.rejected(SITI, new PartVisits(other.id(), "SAME"), RejectionCode.NOT_YOUR_AGENCY);
    }

    @Test
    void what_both_numbers_went_to_is_one_stop() {
        Visit full = journey("DKC-01", "DKC-02", "DKC-03", "KPP-01");
        Visit same = numbered("j2", "DKC-01", "KPP-01");

        join(HELP_DESK, full, same);

        assertThat(states(full).stream().filter(state -> !state.ended())).hasSize(4);
    }

    @Test
    void one_number_becomes_two_and_the_new_one_waits_at_once_with_the_time_of_the_first() {
        Visit couple = journey("DKC-01", "KPP-01");
        LegId his = planned(couple);
        day.later(Duration.ofMinutes(10));
        day.visitors("KPP-01", 2);

        day.accepted(SITI, new SplitVisit(J, List.of(his), new VisitId("s1"), "FAMILY"));

        Visit wife = visit(new VisitId("s1"));
        assertThat(wife.number().text()).startsWith("GA-");
        assertThat(wife.copies()).hasSize(1);
        assertThat(states(couple)).containsExactly(LegState.WAITING, LegState.WITHDRAWN);
        assertThat(states(wife)).containsExactly(LegState.WAITING);
        assertThat(leg(wife, 1).place().effectiveAt()).isEqualTo(couple.issuedAt());
        day.later(Duration.ofSeconds(16));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(J.leg(1));
        assertThat(day.calls(TAX_OFFICER, "L04").leg()).isEqualTo(wife.id().leg(1));
    }

    @Test
    void whoever_gives_away_what_he_waits_for_goes_on_with_the_rest() {
        Visit couple = journey("DKC-01", "KPP-01");
        Leg waited = leg(couple, 1);

        day.accepted(HELP_DESK, new SplitVisit(J, List.of(waited.id()), new VisitId("s1"), "FAMILY"));

        assertThat(states(couple)).containsExactly(LegState.WITHDRAWN, LegState.WAITING);
        assertThat(leg(visit(new VisitId("s1")), 1).place()).isEqualTo(waited.place());
    }

    @Test
    void a_number_keeps_one_service_and_gives_away_none_that_is_begun() {
        Visit couple = journey("DKC-01", "KPP-01");
        VisitId wife = new VisitId("s1");

        day.rejected(SITI, new SplitVisit(J, couple.legs(), wife, "FAMILY"), RejectionCode.LAST_STOP);
        day.rejected(
                TAX_OFFICER, new SplitVisit(J, List.of(planned(couple)), wife, "X"), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(SITI, new SplitVisit(J, List.of(planned(couple)), J, "X"), RejectionCode.VISIT_EXISTS);
        day.calls(SITI, "L01");
        day.rejected(SITI, new SplitVisit(J, List.of(J.leg(1)), wife, "FAMILY"), RejectionCode.NOT_PLANNED);
    }

    @Test
    void a_split_taken_back_is_a_join() {
        Visit couple = journey("DKC-01", "KPP-01");
        VisitId wife = new VisitId("s1");
        day.accepted(SITI, new SplitVisit(J, List.of(planned(couple)), wife, "FAMILY"));

        join(SUPERVISOR_OF_ALL, couple, visit(wife));
        finish(SITI, "L01", day.calls(SITI, "L01"));

        assertThat(states(couple)).containsExactly(LegState.FINISHED, LegState.WITHDRAWN, LegState.WAITING);
        assertThat(states(visit(wife))).containsExactly(LegState.WITHDRAWN);
    }

    @Test
    void numbers_joined_one_after_another_in_one_line_are_parted_from_the_last() {
        Visit first = day.visitor("DKC-01");
        Visit second = day.visitor("DKC-01");
        Visit kept = day.visitor("DKC-01");
        join(SITI, kept, second);
        join(SITI, kept, first);

        assertThat(day.rejected(SITI, new PartVisits(second.id(), "MISTAKE"), RejectionCode.JOINED_SINCE)
                        .details())
                .containsEntry("ticket", first.number().text());
        part(SITI, first);
        part(SITI, second);

        assertThat(line()).containsExactly(first.id(), second.id(), kept.id());
        assertThat(waiting(kept).place()).isEqualTo(day.firstLeg(kept).place());
        assertThat(waiting(second).startedAt()).isEqualTo(second.issuedAt());
    }

    @Test
    void a_number_joined_to_one_that_was_joined_itself_is_parted_once_that_one_is() {
        Visit first = day.visitor("KPP-01");
        Visit second = day.visitor("DKC-02");
        Visit kept = day.visitor("DKC-01");
        Place placed = day.firstLeg(first).place();
        join(HELP_DESK, second, first);
        join(HELP_DESK, kept, second);

        assertThat(day.rejected(HELP_DESK, new PartVisits(first.id(), "MISTAKE"), RejectionCode.JOINED_SINCE)
                        .details())
                .containsEntry("ticket", second.number().text());
        part(HELP_DESK, second);
        part(HELP_DESK, first);

        assertThat(waiting(first).place()).isEqualTo(placed);
        assertThat(waiting(second).place()).isEqualTo(day.firstLeg(second).place());
        assertThat(states(kept)).containsExactly(LegState.WAITING, LegState.WITHDRAWN, LegState.WITHDRAWN);
    }

    /** Parted, he came to it as if he had taken the number that he kept first. */
    @Test
    void a_place_that_came_along_from_a_third_number_goes_along_when_the_second_is_parted() {
        Visit third = day.visitor("KPP-01");
        Instant placed = day.firstLeg(third).place().effectiveAt();
        Visit second = day.visitor("DKC-01");
        Visit kept = day.visitor("DKC-02");
        join(HELP_DESK, second, third);
        join(HELP_DESK, kept, second);
        day.accepted(
                HELP_DESK,
                new SplitVisit(
                        kept.id(),
                        visit(kept.id()).legs().stream()
                                .filter(leg -> !day.state
                                        .leg(leg)
                                        .orElseThrow()
                                        .service()
                                        .equals(service("KPP-01")))
                                .toList(),
                        new VisitId("rest"),
                        "FAMILY"));
        assertThat(waiting(kept).place().effectiveAt()).isEqualTo(placed);

        part(HELP_DESK, second);

        assertThat(waiting(second).service()).isEqualTo(service("KPP-01"));
        assertThat(waiting(second).place().effectiveAt()).isEqualTo(placed);
    }

    /** The number of which a part was split off went on counting both persons. */
    @Test
    void of_a_couple_one_goes_with_each_number_and_both_with_the_one_that_they_join_again() {
        VisitId couple = new VisitId("couple");
        day.accepted(
                KIOSK, new IssueJourney(couple, null, List.of(service("DKC-01"), service("KPP-01")), 2, false, "id"));
        VisitId wife = new VisitId("s1");

        day.accepted(HELP_DESK, new SplitVisit(couple, List.of(planned(visit(couple))), wife, "FAMILY"));
        assertThat(visit(couple).persons()).isOne();
        assertThat(visit(wife).persons()).isOne();

        join(HELP_DESK, visit(couple), visit(wife));
        assertThat(visit(couple).persons()).isEqualTo(2);

        part(HELP_DESK, visit(wife));
        assertThat(visit(couple).persons()).isOne();
    }

    @Test
    void a_number_parted_by_mistake_counts_somebody_still_when_another_part_has_gone_off_since() {
        VisitId couple = new VisitId("couple");
        day.accepted(
                KIOSK,
                new IssueJourney(
                        couple,
                        null,
                        List.of(service("DKC-01"), service("KPP-01"), service("DKC-02")),
                        2,
                        false,
                        "id"));
        VisitId wife = new VisitId("s1");
        day.accepted(HELP_DESK, new SplitVisit(couple, List.of(planned(visit(couple))), wife, "FAMILY"));
        join(HELP_DESK, visit(couple), visit(wife));
        VisitId again = new VisitId("s2");
        day.accepted(HELP_DESK, new SplitVisit(couple, List.of(planned(visit(couple))), again, "FAMILY"));

        part(HELP_DESK, visit(wife));
        assertThat(visit(couple).persons()).isOne();

        join(HELP_DESK, visit(couple), visit(wife));
        join(HELP_DESK, visit(couple), visit(again));
        assertThat(visit(couple).persons()).isEqualTo(2);
    }

    @Test
    void a_replay_gives_the_same_hall() {
        Visit kept = day.visitor("DKC-01");
        Visit other = day.visitor("KPP-01");
        join(HELP_DESK, kept, other);
        part(HELP_DESK, other);
        join(HELP_DESK, other, kept);

        HallState replayed = new HallState();
        Fold fold = new Fold(replayed);
        day.kept().forEach(entry -> fold.apply(entry.sequence(), entry.at(), entry.event()));

        assertThat(StateDigest.text(replayed)).isEqualTo(StateDigest.text(day.state));
        assertThat(StateDigest.text(day.state)).contains("joined " + kept.id());
    }

    private static final Principal SUPERVISOR_OF_ALL = HallDay.ORGANISER;

    private void join(Principal who, Visit into, Visit other) {
        day.accepted(who, new JoinVisits(into.id(), other.number(), "SAME_VISITOR"));
    }

    private void part(Principal who, Visit visit) {
        day.accepted(who, new PartVisits(visit.id(), "MISTAKE"));
    }

    private Visit journey(String... services) {
        return numbered(J.value(), services);
    }

    private Visit numbered(String id, String... services) {
        day.accepted(
                KIOSK,
                new IssueJourney(
                        new VisitId(id),
                        null,
                        Arrays.stream(services).map(HallDay::service).toList(),
                        1,
                        false,
                        "id"));
        day.later(Duration.ofSeconds(16));
        return visit(new VisitId(id));
    }

    private void finish(Principal officer, String counter, Turn turn) {
        day.accepted(officer, new StartServing(counter(counter), turn.id()));
        day.later(Duration.ofMinutes(3));
        day.accepted(officer, new FinishServing(counter(counter), turn.id()));
    }

    /** Who waits for the first service, in the order of their places. */
    private List<VisitId> line() {
        return day.state
                .line(service("DKC-01"))
                .inOrder()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> day.state.leg(entry.getValue()).orElseThrow().visit())
                .toList();
    }

    private Leg waiting(Visit visit) {
        return visit(visit.id()).legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow())
                .filter(leg -> leg.state() == LegState.WAITING)
                .findFirst()
                .orElseThrow();
    }

    private LegId planned(Visit visit) {
        return day.state.planned(visit.id()).get(0).id();
    }

    private Visit visit(VisitId id) {
        return day.state.visit(id).orElseThrow();
    }

    private Leg leg(Visit visit, int ordinal) {
        return day.state.leg(visit.id().leg(ordinal)).orElseThrow();
    }

    private List<LegState> states(Visit visit) {
        return visit(visit.id()).legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow().state())
                .toList();
    }
}
