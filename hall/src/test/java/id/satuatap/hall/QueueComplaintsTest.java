package id.satuatap.hall;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.command.VoiceCommand.ReportShown;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queues, days and figures, of which users of other queue systems complain. Numbers: docs/complaints.md, from 17 on. */
class QueueComplaintsTest {
    private static final Principal ORGANISER = HallDay.ORGANISER;

    @Test
    void complaint18_walking_time_is_kept_in_milliseconds() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(HallDay.BOARD, new ReportShown(turn.id()));
        day.later(Duration.ofMillis(23_456));
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        Turn served = day.turnAt("L01");

        assertThat(Duration.between(served.shownAt(), served.servingAt())).hasMillis(23_456);
    }

    @Test
    void complaint21_a_visitor_is_sent_to_another_queue_with_the_same_number() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        sendOn(day, "DKC-02", TransferPlace.NOW);

        assertThat(day.state.line(service("DKC-02")).size()).isEqualTo(1);
        assertThat(day.state.visit(visit.id()).orElseThrow().number()).isEqualTo(visit.number());
    }

    @Test
    void complaint22_the_counter_on_record_is_the_one_that_called() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");

        Turn turn = day.calls(BUDI, "L02");

        assertThat(turn.counter()).isEqualTo(new CounterCode("L02"));
    }

    @Test
    void complaint23_a_wait_is_told_from_those_who_wait_not_from_numbers_given() {
        HallDay day = HallDay.staffed();
        for (int i = 0; i < 3; i++) {
            day.visitor("DKC-01");
            Turn turn = day.calls(SITI, "L01");
            day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        }
        var directory = day.state.directory().orElseThrow();

        Quote quote = Quote.of(
                day.state, directory, directory.service(service("DKC-01")).orElseThrow());

        assertThat(quote.ahead()).isZero();
    }

    @Test
    void complaint25_a_forwarded_visitor_can_enter_some_places_from_the_head() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        List<LegId> others = Stream.of("DKC-02", "DKC-02", "DKC-02", "DKC-02")
                .map(code -> day.firstLeg(day.visitor(code)).id())
                .toList();

        sendOn(day, "DKC-02", TransferPlace.PLACES_BACK);

        List<LegId> line = day.state
                .line(service("DKC-02"))
                .inOrder()
                .map(entry -> entry.getValue())
                .toList();
        assertThat(line).hasSize(5).startsWith(others.get(0)).endsWith(others.get(3));
        assertThat(others).doesNotContain(line.get(2));
    }

    @Test
    void complaint27_a_service_that_is_gone_is_offered_nowhere() {
        HallDay day = HallDay.staffed();
        Catalogue old = HallCatalogue.mall();
        List<Service> left = old.services().stream()
                .filter(service -> !service.code().value().equals("KPP-01"))
                .toList();
        day.publish(new Catalogue(
                old.mall(), old.zones(), old.agencies(), left, old.counters(), old.holidays(), old.settings()));

        assertThat(day.state.directory().orElseThrow().service(service("KPP-01")))
                .isEmpty();
        day.rejected(
                KIOSK,
                new IssueTicket(new VisitId("late"), service("KPP-01"), 1, false, "id"),
                RejectionCode.UNKNOWN_SERVICE);
    }

    @Test
    void complaint28_the_number_of_persons_is_kept() {
        HallDay day = HallDay.open();

        day.accepted(KIOSK, new IssueTicket(new VisitId("family"), service("DKC-01"), 4, false, "id"));

        assertThat(day.state.visit(new VisitId("family")).orElseThrow().persons())
                .isEqualTo(4);
    }

    @Test
    void complaint29_a_morning_begins_with_nobody_of_yesterday_even_when_nobody_closed() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.at("2026-11-24T00:30:00Z");

        day.accepted(SERVER, new CheckTimers());
        day.accepted(SERVER, new CheckTimers());

        assertThat(day.state.day().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(day.state.visits()).isEmpty();
        assertThat(day.state.line(service("DKC-01")).size()).isZero();
    }

    @Test
    void complaint66_a_recall_leaves_the_wait_as_the_first_call_fixed_it() {
        HallDay day = HallDay.staffed();
        Leg leg = day.firstLeg(day.visitor("DKC-01"));
        day.later(Duration.ofMinutes(7));
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofMinutes(2));

        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));

        assertThat(day.turnAt("L01").calledAt()).isEqualTo(turn.calledAt());
        assertThat(day.state.leg(leg.id()).orElseThrow().startedAt()).isEqualTo(leg.startedAt());
    }

    @Test
    void complaint68_a_date_is_a_business_day_once() {
        HallDay day = HallDay.open();

        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY), RejectionCode.DAY_ALREADY_OPEN);
    }

    @Test
    void complaint69_figures_are_counted_as_things_happen() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        assertThat(day.state.tally(service("DKC-01")).standing(LegState.SERVING))
                .isEqualTo(1);
        assertThat(day.state.tally(service("DKC-01")).standing(LegState.WAITING))
                .isEqualTo(1);
        assertThat(day.state.tally(service("DKC-01")).calls()).isEqualTo(1);
    }

    @Test
    void complaint70_who_is_sent_on_has_waited_there_since_then_and_not_since_he_came() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.later(Duration.ofMinutes(30));

        sendOn(day, "DKC-02", TransferPlace.KEEP);

        assertThat(day.state.line(service("DKC-02")).longestSince()).contains(day.now());
    }

    private static List<HallEvent> calls(HallDay day) {
        return day.kept().stream()
                .map(HallDay.Kept::event)
                .filter(event -> event instanceof TurnEvent.TicketCalled || event instanceof TurnEvent.TicketRecalled)
                .toList();
    }

    private static void sendOn(HallDay day, String to, TransferPlace place) {
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(SITI, new TransferTicket(counter("L01"), turn.id(), service(to), place, null));
    }
}
