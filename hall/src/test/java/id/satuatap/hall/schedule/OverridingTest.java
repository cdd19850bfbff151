package id.satuatap.hall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.ApproveOverride;
import id.satuatap.hall.command.ScheduleCommand.TakeBackOverride;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridingTest {
    private final HallDay day = HallDay.staffed();

    private static ApproveOverride override(String id, Kind kind, LocalDate date, String from, String until) {
        return new ApproveOverride(
                new OverrideId(id),
                new AgencyCode("DKC"),
                null,
                date,
                kind,
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                "CROWD",
                null);
    }

    @Test
    void the_record_names_who_approved_it_and_who_took_it_back() {
        assertThat(day.accepted(HallDay.ORGANISER, override("o1", Kind.CLOSED, HallDay.MONDAY, null, null)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ScheduleEvent.OverrideApproved.class,
                        event -> assertThat(event.override())
                                .extracting(HoursOverride::approvedBy)
                                .isEqualTo(new PersonId("organiser")));
        assertThat(day.accepted(HallDay.ADMINISTRATOR, new TakeBackOverride(new OverrideId("o1"))))
                .containsExactly(new ScheduleEvent.OverrideTakenBack(new OverrideId("o1"), new PersonId("admin")));
        assertThat(day.state.overrides()).isEmpty();
    }

    @Test
    void it_holds_at_once_and_until_it_is_taken_back() {
        IssueTicket press = new IssueTicket(new VisitId("v1"), HallDay.service("DKC-01"), 1, false, "id");
        day.accepted(HallDay.ORGANISER, override("o1", Kind.CLOSED, HallDay.MONDAY, null, null));
        assertThat(day.rejected(HallDay.KIOSK, press, RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "CLOSED_TODAY");

        day.accepted(HallDay.ORGANISER, new TakeBackOverride(new OverrideId("o1")));
        day.accepted(HallDay.KIOSK, press);
    }

    @Test
    void an_agencys_supervisor_may_let_her_own_people_work_longer_and_nothing_else() {
        day.accepted(HallDay.SUPERVISOR, override("o1", Kind.EXTENDED, HallDay.MONDAY, null, "16:00"));
        day.rejected(
                HallDay.SUPERVISOR, override("o2", Kind.CLOSED, HallDay.MONDAY, null, null), RejectionCode.NOT_ALLOWED);
        day.rejected(
                HallDay.TAX_SUPERVISOR,
                override("o3", Kind.EXTENDED, HallDay.MONDAY, null, "17:00"),
                RejectionCode.NOT_ALLOWED);
    }

    @Test
    void only_a_person_approves() {
        for (Principal nobody : new Principal[] {HallDay.SERVER, HallDay.KIOSK}) {
            day.rejected(nobody, override("o1", Kind.CLOSED, HallDay.MONDAY, null, null), RejectionCode.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 2026-11-22, , , date",
        "CLOSED, 2026-11-23, 09:00, , from",
        "OPEN, 2026-11-23, , 10:00, from",
        "OPEN, 2026-11-23, 10:00, 10:00, until",
        "EXTENDED, 2026-11-23, , 15:00, until",
        "EXTENDED, 2026-11-28, , 16:00, until"
    })
    void times_that_make_no_sense_are_refused_by_field(
            Kind kind, LocalDate date, String from, String until, String field) {
        assertThat(day.rejected(HallDay.ORGANISER, override("o1", kind, date, from, until), RejectionCode.HOURS_INVALID)
                        .details())
                .containsEntry("field", field);
    }

    @Test
    void what_stands_is_not_approved_twice_and_what_does_not_stand_is_not_taken_back() {
        day.accepted(HallDay.ORGANISER, override("o1", Kind.CLOSED, HallDay.MONDAY, null, null));
        day.rejected(
                HallDay.ORGANISER,
                override("o1", Kind.CLOSED, HallDay.MONDAY, null, null),
                RejectionCode.OVERRIDE_EXISTS);
        day.rejected(HallDay.ORGANISER, new TakeBackOverride(new OverrideId("o2")), RejectionCode.UNKNOWN_OVERRIDE);
    }

    @Test
    void one_for_a_day_to_come_outlives_the_night_and_one_of_yesterday_is_forgotten() {
        LocalDate tuesday = HallDay.MONDAY.plusDays(1);
        day.accepted(HallDay.ORGANISER, override("o1", Kind.CLOSED, HallDay.MONDAY, null, null));
        day.accepted(HallDay.ORGANISER, override("o2", Kind.CLOSED, tuesday, null, null));
        day.accepted(HallDay.ORGANISER, new CloseDay());
        day.later(Duration.ofDays(1));
        day.accepted(HallDay.ORGANISER, new OpenDay(tuesday));

        assertThat(day.state.overrides()).extracting(HoursOverride::id).containsExactly(new OverrideId("o2"));
        assertThat(StateDigest.of(Morning.of(day.state).orElseThrow().begin())).isEqualTo(StateDigest.of(day.state));
    }
}
