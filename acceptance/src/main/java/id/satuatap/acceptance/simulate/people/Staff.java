package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import java.util.ArrayList;
import java.util.List;

/** The people and devices of a simulated mall: an officer and a PC for each counter, and who runs the house. Stateless. */
public final class Staff {
    static final int KIOSKS = 4;
    static final int BOARDS = 2;
    static final Principal ORGANISER = new Principal.OfPerson(new PersonId("organiser"));
    static final Principal HELP_DESK = new Principal.OfPerson(new PersonId("helpdesk"));
    static final Principal ADMINISTRATOR = new Principal.OfPerson(new PersonId("admin"));
    static final Principal TIMERS = new Principal.OfServer("timers");

    private Staff() {}

    static PersonId officer(CounterCode counter) {
        return new PersonId("officer-" + counter.value());
    }

    static Principal supervisor(AgencyCode agency) {
        return new Principal.OfPerson(new PersonId("supervisor-" + agency.value()));
    }

    static Principal pc(CounterCode counter) {
        return new Principal.OfDevice(new DeviceId("pc-" + counter.value()));
    }

    static Principal kiosk(int number) {
        return new Principal.OfDevice(new DeviceId("kiosk-" + number));
    }

    static Principal board(int number) {
        return new Principal.OfDevice(new DeviceId("board-" + number));
    }

    static Person officerOf(Counter counter, boolean active) {
        return new Person(officer(counter.code()), Role.OFFICER, counter.agency(), active);
    }

    /** Everything that must be said once, before the first day. */
    static List<Command> firstCommands(Catalogue catalogue) {
        List<Command> commands = new ArrayList<>();
        commands.add(new OrganiserCommand.PublishConfiguration(catalogue));
        commands.add(saved(new Person(new PersonId("organiser"), Role.ORGANISER_SUPERVISOR, null, true)));
        commands.add(saved(new Person(new PersonId("admin"), Role.ADMINISTRATOR, null, true)));
        commands.add(saved(new Person(new PersonId("helpdesk"), Role.HELP_DESK, null, true)));
        for (Agency agency : catalogue.agencies()) {
            commands.add(saved(new Person(
                    new PersonId("supervisor-" + agency.code().value()), Role.AGENCY_SUPERVISOR, agency.code(), true)));
        }
        for (Counter counter : catalogue.counters()) {
            commands.add(saved(officerOf(counter, true)));
            commands.add(paired("pc-" + counter.code().value(), DeviceKind.COUNTER, counter));
        }
        for (int number = 1; number <= KIOSKS; number++) {
            commands.add(paired("kiosk-" + number, DeviceKind.KIOSK));
        }
        for (int number = 1; number <= BOARDS; number++) {
            commands.add(paired("board-" + number, DeviceKind.BOARD));
        }
        return commands;
    }

    static OrganiserCommand saved(Person person) {
        return new OrganiserCommand.SavePerson(person, true);
    }

    private static Command paired(String id, DeviceKind kind) {
        return new OrganiserCommand.PairDevice(new Device(new DeviceId(id), kind, null, null, true));
    }

    private static Command paired(String id, DeviceKind kind, Counter counter) {
        return new OrganiserCommand.PairDevice(
                new Device(new DeviceId(id), kind, counter.code(), counter.zone(), true));
    }
}
