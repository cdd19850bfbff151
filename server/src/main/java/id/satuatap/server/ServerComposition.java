package id.satuatap.server;

import id.satuatap.hall.Hall;
import id.satuatap.journal.JournalException;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.access.HoldersWatch;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.access.NotesWatch;
import id.satuatap.server.access.RightsWatch;
import id.satuatap.server.access.VaultNames;
import id.satuatap.server.bookings.References;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.clock.WallClockWatch;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.EngineParts;
import id.satuatap.server.engine.FatalHandler;
import id.satuatap.server.engine.HandedOver;
import id.satuatap.server.engine.JournalEngine;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.gateway.Availability;
import id.satuatap.server.gateway.BookingEndpoint;
import id.satuatap.server.gateway.BookingImportEndpoint;
import id.satuatap.server.gateway.CatalogueEndpoint;
import id.satuatap.server.gateway.CommandEndpoint;
import id.satuatap.server.gateway.CommandTaking;
import id.satuatap.server.gateway.DeviceFaultsEndpoint;
import id.satuatap.server.gateway.Endpoint;
import id.satuatap.server.gateway.Entrance;
import id.satuatap.server.gateway.HallEndpoint;
import id.satuatap.server.gateway.HealthEndpoint;
import id.satuatap.server.gateway.HistoryEndpoint;
import id.satuatap.server.gateway.JourneyPlanEndpoint;
import id.satuatap.server.gateway.KioskEndpoint;
import id.satuatap.server.gateway.PairingEndpoint;
import id.satuatap.server.gateway.ReportEndpoint;
import id.satuatap.server.gateway.SessionEndpoint;
import id.satuatap.server.gateway.TicketTemplateEndpoint;
import id.satuatap.server.gateway.WhyEndpoint;
import id.satuatap.server.gateway.web.WebLibrary;
import id.satuatap.server.operations.DecreeWatch;
import id.satuatap.server.projection.WireResults;
import id.satuatap.server.querymodel.QueryModel;
import id.satuatap.server.record.UnknownEventException;
import id.satuatap.server.record.UnreadableRecordException;
import id.satuatap.server.reporting.ReportDesk;
import id.satuatap.server.tls.TlsException;
import id.satuatap.server.vault.HmacBookingCodes;
import id.satuatap.server.vault.HmacTicketTokens;
import id.satuatap.server.vault.VaultException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole server, put together from its parts, each of which makes its own: {@link OpenedStore}, the engine,
 * {@link Telling}, {@link Admission}, {@link Door}. Confined to the starting thread.
 *
 * <p>Closing stops it in order: no new commands, what was taken is flushed and answered, streams end, the journal closes.
 */
public final class ServerComposition implements AutoCloseable {
    /** Of this software, as every record names it. */
    public static final String VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(ServerComposition.class);

    private final Closing closing;
    private final JournalEngine engine;
    private final AtStart atStart;
    private final Telling telling;
    private final QueryModel model;
    private final ReportDesk reports;
    private final Door door;

    /** The machine around the server, other in tests. Immutable. */
    public record Surroundings(
            InstantSource wall,
            LongSupplier nanos,
            RandomGenerator chance,
            PrintStream console,
            FatalHandler fatal,
            WebLibrary web) {}

    private ServerComposition(
            Closing closing,
            JournalEngine engine,
            AtStart atStart,
            Telling telling,
            QueryModel model,
            ReportDesk reports,
            Door door) {
        this.closing = closing;
        this.engine = engine;
        this.atStart = atStart;
        this.telling = telling;
        this.model = model;
        this.reports = reports;
        this.door = door;
    }

    /**
     * Opens journal and vault and puts the parts together; nothing runs yet.
     *
     * @throws StartRefusedException when the address is not this machine's own, or the record cannot be read
     */
    public static ServerComposition compose(ServerConfig config, Surroundings around) throws IOException {
        Binding binding = Binding.of(config);
        Closing closing = new Closing();
        try {
            return compose(config, around, binding, closing);
        } catch (JournalException
                | VaultException
                | UnknownEventException
                | UnreadableRecordException
                | TlsException refused) {
            closing.close();
            throw new StartRefusedException(String.valueOf(refused.getMessage()), refused);
        } catch (IOException | RuntimeException failed) {
            closing.close();
            throw failed;
        }
    }

    private static ServerComposition compose(ServerConfig config, Surroundings around, Binding binding, Closing closing)
            throws IOException {
        OpenedStore store = OpenedStore.open(config, around, closing);
        Presence presence = Presence.of(config, binding, around.wall().instant());
        MonotonicMallTime time = MonotonicMallTime.start(
                config.anchor(), around.wall(), around.nanos(), store.past().state());
        WireCodec codec = new WireCodec();
        JournalEngine engine = engine(config, around, store, time, codec);
        QueryModel model =
                new QueryModel(store.journal(), store.records(), config.data().resolve("query-model"));
        Threads threads = new Threads();
        Admission admission = Admission.of(around, engine, store, presence::contact, time, threads);
        Telling telling = Telling.of(engine, store, admission.roll(), time, codec, around.nanos(), threads.timer());
        engine.listen(time);
        engine.listen(telling.changes());
        presence.follow(engine);
        engine.listen(store.mornings().keeper(store.journal()));
        engine.listen(model);
        NotesDesk notes = new NotesDesk(store.vault().notes(), threads.vault(), threads::later);
        engine.listen(new NotesWatch(notes));
        NotesDesk holders = new NotesDesk(store.vault().holders(), threads.vault(), threads::later);
        engine.listen(new HoldersWatch(holders));
        engine.listen(new DecreeWatch());
        VaultNames names = new VaultNames(store.vault());
        ReportDesk reports = Reports.of(config, around, engine, store, model, time, threads);
        engine.listen(reports.keeper());
        engine.listen(admission.printers());
        engine.listen(new RightsWatch(
                admission.sessions(),
                threads.vault(),
                (whose, reason) -> telling.publisher().cut(wanted -> whose.test(wanted.caller()), reason)));

        Availability availability = new Availability();
        Entrance entrance = new Entrance(admission.sessions(), "Satu Atap " + VERSION);
        References references = new References(config.mall(), store.vault().ticketKey());
        CommandTaking taking =
                new CommandTaking(engine, codec, admission.administration(), notes, holders, references, availability);
        Engine seen = new HandedOver(engine, threads.answers());
        List<Endpoint> endpoints = List.of(
                new HealthEndpoint(ServerHealth.of(engine, store, model, VERSION), codec),
                new PairingEndpoint(entrance, seen, admission.pairings(), codec),
                new SessionEndpoint(
                        entrance, admission.desk(), admission.sessions(), telling.publisher(), codec, threads.vault()),
                new CommandEndpoint(entrance, engine, codec, taking),
                new HallEndpoint(entrance, engine, telling.publisher(), admission.attendance()),
                new CatalogueEndpoint(entrance, engine, codec, taking, admission.tokens(), threads.catalogues()),
                new BookingEndpoint(entrance, engine, codec, references, holders, time, threads.catalogues()),
                new BookingImportEndpoint(
                        entrance, engine, codec, taking, references, holders, time, threads.catalogues()),
                new WhyEndpoint(entrance, seen, codec),
                new JourneyPlanEndpoint(entrance, seen, time, codec),
                new TicketTemplateEndpoint(entrance, seen, names, codec),
                new KioskEndpoint(entrance, seen, admission.printers(), time, codec),
                new DeviceFaultsEndpoint(entrance, seen, admission.faults(), time, codec),
                new HistoryEndpoint(entrance, engine, model, names, codec, threads.history()),
                new ReportEndpoint(entrance, engine, reports.reporting(), names, codec));
        Door door = Door.of(config, binding, presence, around, endpoints, availability);

        // The model closes after the engine and before the journal that it reads.
        closing.push(model);
        closing.push(threads);
        closing.push(door);
        closing.push(telling.publisher());
        closing.push(engine);
        closing.push(reports);
        closing.push(telling.fresh());
        closing.push(availability::stop);
        return new ServerComposition(
                closing,
                engine,
                new AtStart(engine, admission, config, around.console()),
                telling,
                model,
                reports,
                door);
    }

    private static JournalEngine engine(
            ServerConfig config, Surroundings around, OpenedStore store, MallTime time, WireCodec codec) {
        return new JournalEngine(
                new EngineParts(
                        config.mall(),
                        VERSION,
                        store.journal(),
                        store.records(),
                        new Hall(
                                new HmacTicketTokens(
                                        config.mall(), store.vault().ticketKey()),
                                new HmacBookingCodes(
                                        config.mall(), store.vault().ticketKey())),
                        time,
                        new WallClockWatch(config.anchor(), around.wall(), around.nanos()),
                        new WireResults(codec),
                        store.space()::almostFull,
                        around.fatal()),
                store.past());
    }

    /** Runs the server. @return the port it listens on, once it takes commands */
    public int start() throws IOException {
        engine.start();
        atStart.beforeTheDoorsOpen();
        telling.start(engine);
        model.start();
        reports.start();
        int port = door.open();
        atStart.firstAdministrator();
        LOG.info("Server takes commands port={} version={}", port, VERSION);
        return port;
    }

    @Override
    public void close() {
        closing.close();
    }
}
