package id.satuatap.hall.moving;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OrganiserCommand.PublishConfiguration;
import id.satuatap.hall.command.OrganiserCommand.SavePerson;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import org.junit.jupiter.api.Test;

/** Visitors sent to one counter or officer, and back. */
class LendingTest {
    private static final ReservedFor BUDIS_COUNTER = new ReservedFor(counter("L02"), null);
    private static final ReservedFor BUDI_HIMSELF = new ReservedFor(null, new PersonId("budi"));

    private final HallDay day = HallDay.staffed();

    @Test
    void who_is_sent_to_a_counter_is_called_only_there_before_all_who_came_later() {
        Turn turn = served();
        day.visitor("DKC-02");

        day.accepted(SITI, sent(turn, "DKC-02", BUDIS_COUNTER, false));

        assertThat(day.calls(SITI, "L01").leg()).isNotEqualTo(second(turn));
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(second(turn));
    }

    @Test
    void a_colleague_may_take_him_over_for_the_same_service() {
        Turn turn = served();

        day.accepted(SITI, sent(turn, "DKC-01", BUDI_HIMSELF, false));

        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOBODY_WAITING);
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(second(turn));
    }

    @Test
    void an_officer_who_changes_counters_takes_those_kept_for_him_along() {
        Turn turn = served();
        day.accepted(SITI, sent(turn, "DKC-01", BUDI_HIMSELF, false));
        day.accepted(SITI, new CloseCounter(counter("L01")));

        day.accepted(BUDI, new OpenCounter(counter("L01")));

        assertThat(day.calls(BUDI, "L01").leg()).isEqualTo(second(turn));
    }

    @Test
    void when_whoever_he_was_kept_for_goes_home_any_counter_calls_him() {
        Turn turn = served();
        day.accepted(SITI, sent(turn, "DKC-01", BUDIS_COUNTER, false));

        day.accepted(BUDI, new CloseCounter(counter("L02")));

        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(second(turn));
    }

    @Test
    void nobody_is_sent_to_a_counter_that_is_closed_or_serves_something_else_or_to_oneself() {
        Turn turn = served();

        day.rejected(
                SITI, sent(turn, "DKC-01", new ReservedFor(counter("L03"), null), false), RejectionCode.RECEIVER_AWAY);
        day.rejected(SITI, sent(turn, "KPP-01", BUDIS_COUNTER, false), RejectionCode.RECEIVER_AWAY);
        day.rejected(
                SITI, sent(turn, "DKC-01", new ReservedFor(counter("L01"), null), false), RejectionCode.SAME_SERVICE);
        assertThatThrownBy(() -> new ReservedFor(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReservedFor(new CounterCode("L01"), new PersonId("budi")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_learns_whether_a_person_of_another_agency_is_at_his_desk() {
        Turn turn = served();
        ReservedFor person = new ReservedFor(null, new PersonId("wati"));
        Decision.Rejected away = day.rejected(SITI, sent(turn, "KPP-01", person, false), RejectionCode.RECEIVER_AWAY);

        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));

        assertThat(day.rejected(SITI, sent(turn, "KPP-01", person, false), RejectionCode.RECEIVER_AWAY))
                .isEqualTo(away);
        day.accepted(SITI, sent(turn, "KPP-01", new ReservedFor(counter("L04"), null), false));
    }

    @Test
    void who_is_lent_comes_back_to_the_officer_who_lent_him_with_the_time_of_his_number() {
        Turn turn = lent();
        day.visitor("DKC-01");

        finishes(BUDI, "L02");

        assertThat(day.state.leg(third(turn)).orElseThrow().place().effectiveAt())
                .isEqualTo(day.state.visits().iterator().next().issuedAt());
        assertThat(day.calls(BUDI, "L02").leg()).isNotEqualTo(third(turn));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(third(turn));
    }

    @Test
    void he_comes_back_also_when_a_supervisor_ends_the_service_in_between() {
        Turn turn = lent();
        day.accepted(BUDI, new StartServing(counter("L02"), day.turnAt("L02").id()));

        day.accepted(
                SUPERVISOR,
                new CloseCounter(
                        counter("L02"), LeftBehind.FINISHED, day.turnAt("L02").id(), null));

        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(third(turn));
    }

    @Test
    void a_finish_that_was_a_mistake_takes_his_way_back_back() {
        Turn turn = lent();
        Turn borrowed = day.turnAt("L02");
        finishes(BUDI, "L02");

        day.accepted(BUDI, new ReopenTicket(counter("L02"), borrowed.id()));

        assertThat(day.state.leg(third(turn)).orElseThrow().state()).isEqualTo(LegState.WITHDRAWN);
        day.accepted(BUDI, new FinishServing(counter("L02"), day.turnAt("L02").id()));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(leg(turn, 4));
    }

    @Test
    void who_is_lent_on_comes_back_to_the_first_lender_in_the_end() {
        Turn turn = lent();
        Turn borrowed = day.turnAt("L02");
        day.accepted(BUDI, new StartServing(counter("L02"), borrowed.id()));
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        ReservedFor tax = new ReservedFor(counter("L04"), null);
        day.accepted(BUDI, sentFrom("L02", borrowed, "KPP-01", tax, true));
        assertThat(day.calls(TAX_OFFICER, "L04").leg()).isEqualTo(third(turn));

        finishes(TAX_OFFICER, "L04");
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(leg(turn, 4));
        finishes(BUDI, "L02");

        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(leg(turn, 5));
        finishes(SITI, "L01");
        assertThat(day.state.leg(leg(turn, 6))).isEmpty();
    }

    /** Each found the other's older promise again and sent him back, for ever. */
    @Test
    void whoever_is_lent_back_to_his_lender_goes_each_way_once() {
        Turn turn = lent();
        Turn borrowed = day.turnAt("L02");
        day.accepted(BUDI, new StartServing(counter("L02"), borrowed.id()));
        day.accepted(BUDI, sentFrom("L02", borrowed, "DKC-01", new ReservedFor(counter("L01"), null), true));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(third(turn));

        finishes(SITI, "L01");
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(leg(turn, 4));
        finishes(BUDI, "L02");
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(leg(turn, 5));
        finishes(SITI, "L01");

        assertThat(day.state.leg(leg(turn, 6))).isEmpty();
    }

    @Test
    void a_colleague_of_the_lender_who_takes_him_over_sends_him_back_to_the_lender() {
        Principal dewi = new Principal.OfPerson(new PersonId("dewi"));
        day.accepted(
                SERVER,
                new SavePerson(new Person(new PersonId("dewi"), Role.OFFICER, new AgencyCode("DKC"), true), true));
        day.accepted(dewi, new OpenCounter(counter("L03")));
        Turn turn = lent();
        Turn borrowed = day.turnAt("L02");
        day.accepted(BUDI, new StartServing(counter("L02"), borrowed.id()));

        day.accepted(BUDI, sentFrom("L02", borrowed, "DKC-01", new ReservedFor(counter("L03"), null), false));

        assertThat(day.calls(dewi, "L03").leg()).isEqualTo(third(turn));
        finishes(dewi, "L03");
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(leg(turn, 4));
    }

    @Test
    void who_is_handed_to_the_lender_himself_is_back() {
        Turn turn = lent();
        Turn borrowed = day.turnAt("L02");
        day.accepted(BUDI, new StartServing(counter("L02"), borrowed.id()));

        day.accepted(BUDI, sentFrom("L02", borrowed, "DKC-01", new ReservedFor(null, new PersonId("siti")), false));

        assertThat(day.state.detours().wayBack(third(turn))).isEmpty();
    }

    @Test
    void a_catalogue_must_keep_the_service_to_which_somebody_on_loan_goes_back() {
        lent();

        assertThat(day.rejected(
                                SERVER,
                                new PublishConfiguration(HallCatalogue.without("DKC-01")),
                                RejectionCode.INVALID_DOCUMENT)
                        .details())
                .containsEntry("reason", "visitors wait for service DKC-01");
    }

    @Test
    void a_catalogue_must_keep_the_service_of_somebody_who_is_served() {
        served();

        assertThat(day.rejected(
                                SERVER,
                                new PublishConfiguration(HallCatalogue.without("DKC-01")),
                                RejectionCode.INVALID_DOCUMENT)
                        .details())
                .containsEntry("reason", "visitors wait for service DKC-01");
    }

    private Turn lent() {
        Turn turn = served();
        day.accepted(SITI, sent(turn, "DKC-02", BUDIS_COUNTER, true));
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(second(turn));
        return turn;
    }

    private Turn served() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        return turn;
    }

    private void finishes(Principal who, String counter) {
        Turn turn = day.turnAt(counter);
        if (turn.state() == TurnState.CALLED && !"L03".equals(counter)) {
            day.accepted(who, new StartServing(counter(counter), turn.id()));
        }
        day.accepted(who, new FinishServing(counter(counter), turn.id()));
    }

    private static TransferTicket sent(Turn turn, String service, ReservedFor receiver, boolean comesBack) {
        return sentFrom("L01", turn, service, receiver, comesBack);
    }

    private static TransferTicket sentFrom(
            String from, Turn turn, String service, ReservedFor receiver, boolean comesBack) {
        return new TransferTicket(counter(from), turn.id(), service(service), null, null, receiver, comesBack);
    }

    private LegId second(Turn turn) {
        return leg(turn, 2);
    }

    private LegId third(Turn turn) {
        return leg(turn, 3);
    }

    private LegId leg(Turn turn, int ordinal) {
        return day.state.leg(turn.leg()).orElseThrow().visit().leg(ordinal);
    }
}
