package id.satuatap.server;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.server.access.Passwords;
import id.satuatap.server.access.People;
import id.satuatap.server.access.ProvisioningFile;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.engine.Engine;
import java.util.HashMap;
import java.util.Map;

/** Lets the people and devices of a demonstration in, through commands and the vault. Used once, by the starting thread. */
final class Provisioning {
    private static final String PART = "provisioning";

    private final AtStart start;
    private final Engine engine;
    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Map<String, String> hashes = new HashMap<>();

    Provisioning(AtStart start, Engine engine, People people, Sessions sessions, Passwords passwords) {
        this.start = start;
        this.engine = engine;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /** Whoever is known already with the same rights stays as he is. */
    void load(ProvisioningFile file) {
        file.people().forEach(this::admit);
        file.devices().forEach(this::admit);
    }

    private void admit(ProvisioningFile.ProvisionedPerson given) {
        PersonId id = new PersonId(given.person());
        String agency = given.agency();
        Person person = new Person(id, given.role(), agency == null ? null : new AgencyCode(agency), true);
        boolean known = engine.read(
                        state -> state.person(id).filter(person::equals).isPresent())
                .join();
        if (!known) {
            start.submit(PART, new OrganiserCommand.SavePerson(person, true));
        }
        if (!people.known(id)) {
            people.save(id, given.name(), given.role());
            // Many of a demonstration share one password: it is hashed once.
            people.setHash(id, hashes.computeIfAbsent(given.password(), passwords::hash));
        }
    }

    private void admit(ProvisioningFile.ProvisionedDevice given) {
        DeviceId id = new DeviceId(given.device());
        String counter = given.counter();
        Device device =
                new Device(id, given.kind(), counter == null ? null : new CounterCode(counter), given.zone(), true);
        boolean known = engine.read(
                        state -> state.device(id).filter(device::equals).isPresent())
                .join();
        if (!known) {
            start.submit(PART, new OrganiserCommand.PairDevice(device));
        }
        sessions.admit(id, given.token());
    }
}
