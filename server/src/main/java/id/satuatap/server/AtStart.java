package id.satuatap.server;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.People;
import id.satuatap.server.access.ProvisioningFile;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.engine.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is done before the doors open: catalogue, people, devices; and once they are open, the first administrator. Used
 * once, by the starting thread, which may wait.
 */
final class AtStart {
    private static final int ONCE_CHARACTERS = 12;
    private static final PersonId ADMINISTRATOR = new PersonId("admin");

    private final Engine engine;
    private final Admission admission;
    private final People people;
    private final Tokens tokens;
    private final ServerConfig config;
    private final PrintStream console;

    AtStart(Engine engine, Admission admission, ServerConfig config, PrintStream console) {
        this.engine = engine;
        this.admission = admission;
        this.people = admission.people();
        this.tokens = admission.tokens();
        this.config = config;
        this.console = console;
    }

    void beforeTheDoorsOpen() throws IOException {
        if (config.catalogue() != null) {
            publish(config.catalogue());
        }
        if (config.provisioning() != null) {
            new Provisioning(this, engine, people, admission.sessions(), admission.demonstrated())
                    .load(ProvisioningFile.read(config.provisioning()));
        }
        lockOut();
        openDay();
    }

    /** Whoever was locked out has no session, also where the program died between that record and the vault. */
    private void lockOut() {
        Predicate<Caller> out = engine.read(AtStart::lockedOut).join();
        admission.sessions().closeAll(out);
    }

    private static Predicate<Caller> lockedOut(HallState state) {
        Set<Principal> people = state.people().stream()
                .filter(person -> !person.active())
                .map(person -> new Principal.OfPerson(person.id()))
                .collect(Collectors.toSet());
        Set<DeviceId> devices = state.devices().stream()
                .filter(device -> !device.active())
                .map(Device::id)
                .collect(Collectors.toSet());
        return caller -> {
            DeviceId device = caller.device();
            return people.contains(caller.principal()) || (device != null && devices.contains(device));
        };
    }

    /** Publishes the catalogue when it differs from the one in force. */
    private void publish(Path file) throws IOException {
        Catalogue catalogue;
        try {
            catalogue = CatalogueFile.read(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new StartRefusedException(
                    "catalogue " + file.toAbsolutePath()
                            + " is not there. Say where it is with --catalogue FILE, or leave"
                            + " that out to go on with the catalogue in force; docs/catalogue.md tells how to write one.",
                    missing);
        } catch (CatalogueRefusedException refused) {
            throw new StartRefusedException("catalogue " + file + " is not loaded:\n" + refused.getMessage(), refused);
        }
        boolean inForce = engine.read(state -> state.directory()
                        .filter(directory -> directory.catalogue().equals(catalogue))
                        .isPresent())
                .join();
        if (!inForce) {
            submit("catalogue", new OrganiserCommand.PublishConfiguration(catalogue));
        }
    }

    /**
     * The first start has nobody who could let anybody in: it makes one, and says his password this once. So does a start
     * that finds no administrator with a password, since the program died in between the last time, or the vault was lost.
     * Only a server that listens says it: a start that is refused would have told a password of no use yet, and the next
     * one, which works, none.
     */
    void firstAdministrator() {
        List<PersonId> administrators = engine.read(state -> state.people().stream()
                        .filter(person -> person.active() && person.role() == Role.ADMINISTRATOR)
                        .map(Person::id)
                        .toList())
                .join();
        if (administrators.stream().anyMatch(people::known)) {
            return;
        }
        submit(
                "first-start",
                new OrganiserCommand.SavePerson(new Person(ADMINISTRATOR, Role.ADMINISTRATOR, null, true), true));
        String password = tokens.fresh().substring(0, ONCE_CHARACTERS);
        people.save(ADMINISTRATOR, "Administrator", Role.ADMINISTRATOR);
        String why = administrators.isEmpty() ? "First start." : "The vault knows no administrator's password.";
        // Said before it is kept: a program that dies in between says another at its next start.
        console.println(why + " Sign in as \"" + ADMINISTRATOR.value() + "\" with this password, once: " + password);
        console.flush();
        people.setPasswordOnce(ADMINISTRATOR, password);
    }

    /** The day may have been due while the server was down: nobody shall wait a minute for it. */
    private void openDay() {
        var unused = verdict("start", new ServerCommand.CheckTimers());
    }

    private Verdict verdict(String part, Command command) {
        String id = part + "-" + tokens.fresh();
        return engine.submit(new Submission(new Principal.OfServer(part), id, Tokens.hash(id), command, null))
                .join();
    }

    void submit(String part, Command command) {
        verdict(part, command).match(new Verdict.Cases<Boolean>() {
            @Override
            public Boolean accepted(Verdict.Accepted accepted) {
                return true;
            }

            @Override
            public Boolean rejected(Verdict.Rejected rejected) {
                throw new StartRefusedException(part + ": " + rejected.code() + " " + rejected.details());
            }

            @Override
            public Boolean refused(Verdict.Refused refused) {
                throw new StartRefusedException(part + ": " + refused.refusal());
            }
        });
    }
}
