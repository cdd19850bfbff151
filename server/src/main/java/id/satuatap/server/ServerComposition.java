package id.satuatap.server;

import id.satuatap.hall.Hall;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalException;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskProbe;
import id.satuatap.journal.disk.DiskReport;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.view.ProjectorHealth;
import id.satuatap.server.access.Pairings;
import id.satuatap.server.access.Passwords;
import id.satuatap.server.access.People;
import id.satuatap.server.access.ProvisioningFile;
import id.satuatap.server.access.RightsWatch;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.SignInDesk;
import id.satuatap.server.access.Throttle;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.access.VaultNames;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.clock.WallClockWatch;
import id.satuatap.server.engine.EngineParts;
import id.satuatap.server.engine.FatalHandler;
import id.satuatap.server.engine.JournalEngine;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.engine.Past;
import id.satuatap.server.gateway.Administration;
import id.satuatap.server.gateway.Gateway;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.stream.StreamLimits;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.WebServer;
import id.satuatap.server.operations.HealthFacts;
import id.satuatap.server.operations.StoreWatch;
import id.satuatap.server.projection.ChangeMaker;
import id.satuatap.server.projection.WireResults;
import id.satuatap.server.querymodel.QueryModel;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.record.UnknownEventException;
import id.satuatap.server.record.UnreadableRecordException;
import id.satuatap.server.vault.HmacTicketTokens;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole server, put together; the only place where its parts are made. Confined to the starting thread.
 *
 * <p>Closing stops it in order: no new commands, what was taken is flushed and answered, streams end, the journal closes.
 */
public final class ServerComposition implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerComposition.class);
    private static final String VERSION = "0.1.0";
    private static final int FAILURES_A_PERSON = 5;
    private static final int FAILURES_AN_ADDRESS = 20;
    private static final long FORGIVEN_SECONDS = 30;

    private final Deque<AutoCloseable> closing;
    private final JournalEngine engine;
    private final Startup startup;
    private final WebServer web;

    /** The machine around the server, other in tests. Immutable. */
    public record Surroundings(
            InstantSource wall, LongSupplier nanos, RandomGenerator chance, PrintStream console, FatalHandler fatal) {}

    /** What is done between the engine's start and the door's opening. */
    @FunctionalInterface
    private interface Startup {
        void run() throws IOException;
    }

    private ServerComposition(Deque<AutoCloseable> closing, JournalEngine engine, Startup startup, WebServer web) {
        this.closing = closing;
        this.engine = engine;
        this.startup = startup;
        this.web = web;
    }

    /**
     * Opens journal and vault and puts the parts together; nothing runs yet.
     *
     * @throws StartRefusedException when the address is not this machine's own, or the record cannot be read
     */
    public static ServerComposition compose(ServerConfig config, Surroundings around) throws IOException {
        InetSocketAddress address = Binding.checked(config);
        Deque<AutoCloseable> closing = new ArrayDeque<>();
        try {
            return compose(config, around, address, closing);
        } catch (JournalException | VaultException | UnknownEventException | UnreadableRecordException refused) {
            close(closing);
            throw new StartRefusedException(String.valueOf(refused.getMessage()), refused);
        } catch (IOException | RuntimeException failed) {
            close(closing);
            throw failed;
        }
    }

    private static ServerComposition compose(
            ServerConfig config, Surroundings around, InetSocketAddress address, Deque<AutoCloseable> closing)
            throws IOException {
        JournalOptions options =
                JournalOptions.of(config.mall()).withReservedBytes(config.reservedMegabytes() * 1024L * 1024L);
        Journal journal = Journal.open(config.data().resolve("journal"), options);
        closing.push(journal);
        DiskReport disk = new DiskProbe(Disk.local(), around.nanos()).measure(config.data());
        StoreWatch store = new StoreWatch(journal::spaceState, StoreWatch.USUAL_INTERVAL);
        closing.push(store);
        Vault vault = Vault.open(config.data().resolve("vault.json"), around.chance());
        RecordCodec records = RecordCodec.ofThisRelease();
        Mornings mornings = new Mornings(config.data().resolve("mornings"), VERSION);
        Past past = Past.read(journal, records, mornings);
        ClockAnchor anchor = config.anchor();
        MallTime time = MonotonicMallTime.start(anchor, around.wall(), around.nanos(), past.lastRecordAt());
        WireCodec codec = new WireCodec();
        VaultNames names = new VaultNames(vault);

        JournalEngine engine = new JournalEngine(
                new EngineParts(
                        config.mall(),
                        VERSION,
                        journal,
                        records,
                        new Hall(new HmacTicketTokens(config.mall(), vault.ticketKey())),
                        time,
                        new WallClockWatch(anchor, around.wall(), around.nanos()),
                        new WireResults(codec),
                        store::almostFull,
                        around.fatal()),
                past);
        QueryModel model = new QueryModel(journal, records, config.data().resolve("query-model"));
        Publisher publisher = new Publisher(codec, time, around.nanos(), StreamLimits.USUAL, VERSION);
        ChangeMaker changes = new ChangeMaker(past.epoch(), names, time, publisher::publish);
        Threads threads = new Threads();
        Tokens tokens = new Tokens(around.chance());
        Sessions sessions = new Sessions(vault.tokens(), tokens, time);
        People people = new People(vault, new Passwords(around.chance(), Passwords.Cost.USUAL));
        Pairings pairings = new Pairings(around.chance(), around.nanos(), Binding.addresses(config));
        engine.listen(changes);
        engine.listen(mornings.keeper(journal));
        engine.listen(model);
        engine.listen(new RightsWatch(
                sessions,
                threads.vault(),
                (whose, reason) -> publisher.cut(wanted -> whose.test(wanted.caller()), reason)));
        Gateway gateway = new Gateway(
                engine,
                publisher,
                sessions,
                new SignInDesk(
                        engine,
                        people,
                        sessions,
                        new Throttle(around.nanos(), FAILURES_A_PERSON, FORGIVEN_SECONDS),
                        new Throttle(around.nanos(), FAILURES_AN_ADDRESS, FORGIVEN_SECONDS),
                        threads.hashing()),
                pairings,
                new Administration(engine, new CatalogueFiles(), people, sessions, pairings, tokens, threads.hashing()),
                vault.notes(),
                tokens,
                new ServerHealth(
                        engine,
                        () -> new HealthFacts(engine.facts(), store.space(), disk, journal.recovery()),
                        () -> new ProjectorHealth(
                                model.progress().sequence(),
                                model.progress().phase().name()),
                        VERSION),
                codec,
                "Satu Atap " + VERSION,
                threads.vault());
        WebServer web = new UndertowServer(address, gateway.routes(), new Defects(around.chance()));
        FreshViews fresh = new FreshViews(engine, changes, publisher, threads.timer());
        AtStart atStart = new AtStart(engine, people, tokens, around.console());

        // The model closes after the engine and before the journal that it reads.
        closing.push(model);
        closing.push(threads);
        closing.push(web);
        closing.push(publisher);
        closing.push(engine);
        closing.push(fresh);
        closing.push(gateway::stopTaking);
        return new ServerComposition(
                closing,
                engine,
                () -> {
                    if (config.catalogue() != null) {
                        atStart.publish(config.catalogue());
                    }
                    if (config.provisioning() != null) {
                        Passwords cheap = new Passwords(around.chance(), Passwords.Cost.PROVISIONED);
                        new Provisioning(atStart, engine, people, sessions, cheap)
                                .load(ProvisioningFile.read(config.provisioning()));
                    }
                    atStart.firstAdministrator();
                    atStart.openDay();
                    publisher.start();
                    engine.read(state -> {
                                changes.renew(state);
                                return true;
                            })
                            .join();
                    fresh.start();
                    model.start();
                },
                web);
    }

    /** Runs the server. @return the port it listens on, once it takes commands */
    public int start() throws IOException {
        engine.start();
        startup.run();
        int port = listen();
        LOG.info("Server takes commands port={} version={}", port, VERSION);
        return port;
    }

    /** A port that is taken is a fault for the person at the machine, not a defect. */
    private int listen() {
        try {
            return web.start();
        } catch (IllegalStateException unavailable) {
            Throwable cause = unavailable.getCause();
            throw new StartRefusedException(
                    unavailable.getMessage() + (cause == null ? "" : ": " + cause.getMessage()), unavailable);
        }
    }

    @Override
    public void close() {
        close(closing);
    }

    private static void close(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception fault) {
                // The others must still be closed, the journal above all.
                LOG.error("Closing failed part={}", part.getClass().getSimpleName(), fault);
            }
        }
    }
}
