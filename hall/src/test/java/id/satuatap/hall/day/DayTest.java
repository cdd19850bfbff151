package id.satuatap.hall.day;

import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.OrganiserCommand.PublishConfiguration;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.ServerCommand.RecordReport;
import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayTest {
    @Test
    void a_working_day_opens_by_itself_an_hour_before_the_kiosks() {
        HallDay day = HallDay.beforeOpening();
        day.at("2026-11-22T23:29:59Z");
        day.rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);

        day.at("2026-11-22T23:30:00Z");

        assertThat(day.accepted(SERVER, new CheckTimers())).containsExactly(new DayEvent.DayOpened(HallDay.MONDAY));
    }

    @Test
    void no_day_opens_on_a_holiday_or_a_sunday() {
        HallDay day = HallDay.beforeOpening();
        day.at("2026-12-25T02:00:00Z");
        day.rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
        day.at("2026-11-29T02:00:00Z");
        day.rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
    }

    @Test
    void the_close_leaves_nobody_in_between() {
        HallDay day = HallDay.staffed();
        Visit served = day.visitor("DKC-01");
        Visit waiting = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        assertThat(day.accepted(ORGANISER, new CloseDay()))
                .contains(new TurnEvent.ServingFinished(turn.id(), false), new DayEvent.DayClosed(HallDay.MONDAY));

        assertThat(day.firstLeg(served).state()).isEqualTo(LegState.FINISHED);
        assertThat(day.firstLeg(waiting).state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.CLOSED);
        assertThat(day.state.desk(counter("L01")).turn()).isNull();
    }

    @Test
    void numbers_restart_with_the_next_day_not_with_midnight() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.at("2026-11-23T17:00:00Z");
        day.accepted(SERVER, new CheckTimers());
        day.at("2026-11-24T01:00:00Z");
        day.accepted(SERVER, new CheckTimers());

        assertThat(day.visitor("DKC-01").number()).hasToString("AB-001");
    }

    /** A slip of the keyboard in the year, and no day could be opened any more until that year. */
    @Test
    void a_day_to_come_cannot_be_opened_yet() {
        HallDay day = HallDay.beforeOpening();
        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY.plusYears(30)), RejectionCode.DAY_NOT_OPEN);
        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY.plusDays(1)), RejectionCode.DAY_NOT_OPEN);
        day.accepted(ORGANISER, new OpenDay(HallDay.MONDAY));
    }

    /** Such a visitor could be neither finished nor called, and the officer could open no other counter. */
    @Test
    void a_catalogue_keeps_the_counters_that_are_open_and_the_services_that_are_waited_for() {
        HallDay day = HallDay.staffed();
        Catalogue now = HallCatalogue.mall();
        day.rejected(SERVER, new PublishConfiguration(without(now, "L01")), RejectionCode.INVALID_DOCUMENT);
        day.accepted(SITI, new CloseCounter(counter("L01")));
        day.accepted(SERVER, new PublishConfiguration(without(now, "L01")));

        Visit waiting = day.visitor("DKC-01");
        Catalogue without = new Catalogue(
                now.mall(),
                now.zones(),
                now.agencies(),
                now.services().stream()
                        .filter(service -> !service.code().value().equals("DKC-01"))
                        .toList(),
                now.counters(),
                now.holidays(),
                now.settings());
        day.rejected(SERVER, new PublishConfiguration(without), RejectionCode.INVALID_DOCUMENT);
        assertThat(day.firstLeg(waiting).state()).isEqualTo(LegState.WAITING);
    }

    private static Catalogue without(Catalogue mall, String counter) {
        return new Catalogue(
                mall.mall(),
                mall.zones(),
                mall.agencies(),
                mall.services(),
                mall.counters().stream()
                        .filter(other -> !other.code().value().equals(counter))
                        .toList(),
                mall.holidays(),
                mall.settings());
    }

    @Test
    void a_day_opens_once() {
        HallDay day = HallDay.open();
        assertThat(day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY), RejectionCode.DAY_ALREADY_OPEN)
                        .details())
                .containsExactly(Map.entry("date", "2026-11-23"));
        day.accepted(ORGANISER, new CloseDay());
        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY), RejectionCode.DAY_ALREADY_OPEN);
        day.rejected(SITI, new OpenDay(LocalDate.of(2026, 11, 24)), RejectionCode.NOT_ALLOWED);
        day.rejected(SITI, new OpenCounter(counter("L01")), RejectionCode.DAY_NOT_OPEN);
    }

    @Test
    void a_report_is_recorded_of_a_day_that_is_over_and_of_no_other() {
        HallDay day = HallDay.staffed();
        RecordReport ofMonday = new RecordReport(HallDay.MONDAY, 2, List.of(new ArchivedFile("a.pdf", "00ff", 3)));
        day.rejected(SERVER, ofMonday, RejectionCode.NOTHING_DUE);
        day.accepted(ORGANISER, new CloseDay());
        day.rejected(SITI, ofMonday, RejectionCode.NOT_ALLOWED);
        day.rejected(SERVER, new RecordReport(HallDay.MONDAY.plusDays(1), 2, List.of()), RejectionCode.NOTHING_DUE);

        assertThat(day.accepted(SERVER, ofMonday))
                .containsExactly(
                        new DayEvent.ReportArchived(HallDay.MONDAY, 2, List.of(new ArchivedFile("a.pdf", "00ff", 3))));
    }
}
