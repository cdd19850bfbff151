package id.satuatap.hall.day;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.command.OrganiserCommand.PairDevice;
import id.satuatap.hall.command.OrganiserCommand.SavePerson;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisingTest {
    private final HallDay day = HallDay.beforeOpening();

    /** A slip in the agency's code made an officer who could sign in and do nothing anywhere. */
    @Test
    void nobody_belongs_to_an_agency_that_is_not_there() {
        day.rejected(ADMINISTRATOR, saved(Role.OFFICER, "DCK", true), RejectionCode.UNKNOWN_AGENCY);
        day.accepted(ADMINISTRATOR, saved(Role.OFFICER, "DKC", true));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void those_who_work_for_an_agency_need_one(Role role) {
        if (role == Role.OFFICER || role == Role.AGENCY_SUPERVISOR) {
            day.rejected(ADMINISTRATOR, saved(role, null, true), RejectionCode.UNKNOWN_AGENCY);
        } else {
            day.accepted(ADMINISTRATOR, saved(role, null, true));
        }
    }

    @Test
    void whoever_may_sign_in_needs_a_password() {
        Person dewi = new Person(new PersonId("dewi"), Role.HELP_DESK, null, true);

        day.rejected(ADMINISTRATOR, new SavePerson(dewi, false), RejectionCode.PASSWORD_MISSING);
        day.accepted(ADMINISTRATOR, new SavePerson(dewi, true));
    }

    @Test
    void anybody_can_be_locked_out() {
        Person gone = new Person(new PersonId("siti"), Role.OFFICER, new AgencyCode("GONE"), false);
        day.accepted(ADMINISTRATOR, new SavePerson(gone, false));

        assertThat(day.state.person(gone.id())).contains(gone);
    }

    @Test
    void a_device_stands_at_a_counter_that_is_there() {
        day.rejected(ADMINISTRATOR, paired(DeviceKind.COUNTER, "L99"), RejectionCode.UNKNOWN_COUNTER);
        day.rejected(ADMINISTRATOR, paired(DeviceKind.COUNTER, null), RejectionCode.UNKNOWN_COUNTER);
        day.accepted(ADMINISTRATOR, paired(DeviceKind.COUNTER, "L02"));
        day.accepted(ADMINISTRATOR, paired(DeviceKind.BOARD, null));
    }

    /** Nobody could sign in at a PC that was paired before there were counters, and so nobody could publish any. */
    @Test
    void a_counter_pc_needs_no_counter_before_there_are_any() {
        HallDay empty = HallDay.beforeTheFirstCatalogue();

        empty.accepted(ADMINISTRATOR, paired(DeviceKind.COUNTER, null));
        empty.rejected(ADMINISTRATOR, paired(DeviceKind.COUNTER, "L02"), RejectionCode.UNKNOWN_COUNTER);
    }

    private static SavePerson saved(Role role, String agency, boolean canSignIn) {
        AgencyCode code = agency == null ? null : new AgencyCode(agency);
        return new SavePerson(new Person(new PersonId("new"), role, code, true), canSignIn);
    }

    private static PairDevice paired(DeviceKind kind, String counter) {
        CounterCode code = counter == null ? null : new CounterCode(counter);
        return new PairDevice(new Device(new DeviceId("d"), kind, code, null, true));
    }
}
