package id.satuatap.server;

import id.satuatap.server.access.Attendance;
import id.satuatap.server.access.DeviceRoll;
import id.satuatap.server.access.Pairings;
import id.satuatap.server.access.Passwords;
import id.satuatap.server.access.People;
import id.satuatap.server.access.Printers;
import id.satuatap.server.access.ServerContact;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.SignInDesk;
import id.satuatap.server.access.Throttle;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.access.ToldFaults;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.Administration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Who may come in: people by password, devices by pairing, both then by token. Immutable; its parts are thread-safe.
 *
 * @param roll which PCs wait, are there, and how they are called
 * @param attendance hears which PCs come and go
 * @param administration of people, devices and the catalogue
 * @param demonstrated hashes a demonstration's passwords, which anybody can read, at little cost
 */
record Admission(
        Tokens tokens,
        Sessions sessions,
        People people,
        SignInDesk desk,
        Pairings pairings,
        Attendance attendance,
        DeviceRoll roll,
        Printers printers,
        ToldFaults faults,
        Administration administration,
        Passwords demonstrated) {
    private static final int FAILURES_A_PERSON = 5;
    private static final int FAILURES_AN_ADDRESS = 20;
    private static final long FORGIVEN_SECONDS = 30;

    static Admission of(
            ServerComposition.Surroundings around,
            Engine engine,
            OpenedStore store,
            Supplier<ServerContact> contact,
            InstantSource time,
            Threads threads) {
        RandomGenerator chance = around.chance();
        Tokens tokens = new Tokens(chance);
        Sessions sessions = new Sessions(store.vault().tokens(), tokens, time);
        People people = new People(store.vault(), new Passwords(chance, Passwords.Cost.USUAL));
        SignInDesk desk = new SignInDesk(
                engine,
                people,
                sessions,
                new Throttle(around.nanos(), FAILURES_A_PERSON, FORGIVEN_SECONDS),
                new Throttle(around.nanos(), FAILURES_AN_ADDRESS, FORGIVEN_SECONDS),
                threads.hashing());
        Pairings pairings = new Pairings(chance, around.nanos(), time, contact);
        Attendance attendance = new Attendance(time);
        Printers printers = new Printers(time);
        ToldFaults faults = new ToldFaults(InstantSource.system());
        DeviceRoll roll = new DeviceRoll(pairings, attendance, store.vault().labels(), printers, faults);
        Administration administration = new Administration(
                engine,
                new CatalogueFiles(),
                people,
                sessions,
                pairings,
                roll,
                tokens,
                threads.hashing(),
                threads.catalogues());
        return new Admission(
                tokens,
                sessions,
                people,
                desk,
                pairings,
                attendance,
                roll,
                printers,
                faults,
                administration,
                new Passwords(chance, Passwords.Cost.PROVISIONED));
    }
}
