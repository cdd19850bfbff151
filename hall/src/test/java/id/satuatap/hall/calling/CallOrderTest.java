package id.satuatap.hall.calling;

import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.state.CallReason;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each policy of who is next, by its name. */
class CallOrderTest {
    private final HallDay day = HallDay.staffed();

    private void rules(int priorityOneOf, int overtakenMax, int ageingMinutes) {
        CallRules.Precedence precedence = new CallRules.Precedence(priorityOneOf, overtakenMax, ageingMinutes);
        day.publish(HallCatalogue.calling(new CallRules(
                precedence, CallRules.PLAIN.patience(), CallRules.PLAIN.lateReturn(), CallRules.PLAIN.checkIn())));
    }

    private String served() {
        Turn turn = day.calls(SITI, "L01");
        String ticket = day.ticketAt("L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(SITI, new FinishServing(counter("L01"), turn.id()));
        return ticket;
    }

    private List<String> served(int visitors) {
        List<String> order = new ArrayList<>();
        for (int n = 0; n < visitors; n++) {
            order.add(served());
        }
        return order;
    }

    private CallReason reason() {
        return day.state.reasonOf(day.turnAt("L01").id()).orElseThrow();
    }

    @Test
    void one_of_three_calls_of_a_line_belongs_to_priority_and_the_first_of_a_day_need_not_wait() {
        rules(3, 50, 0);
        day.visitors("DKC-01", 6);
        day.priority("DKC-01");
        day.priority("DKC-01");
        day.priority("DKC-01");

        assertThat(served(9))
                .containsExactly(
                        "AB-007", "AB-001", "AB-002", "AB-008", "AB-003", "AB-004", "AB-009", "AB-005", "AB-006");
    }

    @Test
    void a_call_by_the_share_says_so_and_how_many_it_overtook() {
        rules(3, 50, 0);
        day.visitors("DKC-01", 3);
        day.visitors("DKC-02", 1);
        day.priority("DKC-01");

        day.calls(SITI, "L01");

        assertThat(reason()).isEqualTo(new CallReason("PRIORITY_SHARE", 4, null));
    }

    @Test
    void who_is_oldest_needs_no_priority_and_uses_up_the_share() {
        rules(3, 50, 0);
        day.priority("DKC-01");
        day.visitors("DKC-01", 3);
        day.priority("DKC-01");

        day.calls(SITI, "L01");

        assertThat(reason()).isEqualTo(new CallReason("OLDEST_FIRST", 0, null));
        Turn turn = day.turnAt("L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(SITI, new FinishServing(counter("L01"), turn.id()));
        assertThat(served(4)).containsExactly("AB-002", "AB-003", "AB-005", "AB-004");
    }

    @Test
    void the_bound_on_overtaking_beats_the_share() {
        rules(1, 2, 0);
        day.visitors("DKC-01", 2);
        day.priority("DKC-01");
        day.priority("DKC-01");
        day.priority("DKC-01");

        assertThat(served(2)).containsExactly("AB-003", "AB-004");
        day.calls(SITI, "L01");

        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
        assertThat(reason()).isEqualTo(new CallReason("OVERTAKING_BOUND", 0, null));
    }

    @Test
    void an_undone_call_by_the_share_is_owed_again() {
        rules(3, 50, 0);
        day.visitors("DKC-01", 2);
        day.priority("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.accepted(SITI, new UndoCall(counter("L01"), turn.id()));

        assertThat(served(3)).containsExactly("AB-003", "AB-001", "AB-002");
    }

    @Test
    void without_a_share_priority_changes_nothing() {
        rules(0, 50, 0);
        day.visitors("DKC-01", 2);
        day.priority("DKC-01");

        assertThat(served(3)).containsExactly("AB-001", "AB-002", "AB-003");
    }

    @Test
    void a_counters_first_service_goes_before_older_visitors_of_others() {
        day.publish(HallCatalogue.withProfile("L01", new CounterProfile(List.of(service("DKC-01")), List.of())));
        day.visitors("DKC-02", 1);
        day.visitors("DKC-01", 1);

        day.calls(SITI, "L01");

        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
        assertThat(reason()).isEqualTo(new CallReason("PROFILE", 1, null));
    }

    @Test
    void a_service_for_idle_hours_is_called_when_nobody_else_waits() {
        day.publish(HallCatalogue.withProfile("L01", new CounterProfile(List.of(), List.of(service("DKC-01")))));
        day.visitors("DKC-01", 1);
        day.visitors("DKC-02", 1);

        assertThat(served(2)).containsExactly("AC-001", "AB-001");
    }

    @Test
    void whoever_waited_too_long_for_an_idle_hour_waits_for_it_no_longer() {
        day.publish(HallCatalogue.withProfile(
                "L01",
                new CounterProfile(List.of(), List.of(service("DKC-01"))),
                new CallRules(
                        new CallRules.Precedence(0, 0, 60),
                        CallRules.PLAIN.patience(),
                        CallRules.PLAIN.lateReturn(),
                        CallRules.PLAIN.checkIn())));
        day.visitors("DKC-01", 1);
        day.later(Duration.ofMinutes(59));
        day.visitors("DKC-02", 2);
        assertThat(served()).isEqualTo("AC-001");
        day.later(Duration.ofMinutes(2));

        day.calls(SITI, "L01");

        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
        assertThat(reason()).isEqualTo(new CallReason("AGED", 0, null));
    }
}
