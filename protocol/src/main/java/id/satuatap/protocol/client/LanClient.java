package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.device.PartFault;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.report.ReportDaysView;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingView;
import id.satuatap.protocol.session.PairingsView;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.WhyView;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Talks to the server on behalf of one app: commands that are never done twice, and the plain calls. No
 * method blocks; no future fails: faults are {@link Outcome}s and {@link Reply}s. Futures complete on the client's own
 * threads, which must not be blocked there.
 */
public final class LanClient implements AutoCloseable {
    private final Addresses addresses;
    private final Credentials credentials;
    private final MallClock clock;
    private final Ids ids;
    private final RandomGenerator random;
    private final ClientTimings timings;
    private final WireCodec codec = new WireCodec();
    private final ExecutorService threads = LanThreads.client();
    private final Semaphore inFlight;
    private final HttpClient http;
    private final HttpCalls calls;
    private final Questions questions;

    /**
     * @param clock follows the server through a {@link HallFeed}; gives commands their deadline
     * @param random thread-safe, a {@code SecureRandom} but in tests: ids are made of it
     * @param tls trusts the pinned certificate authority and nobody else; null where all addresses are loopback
     */
    public LanClient(
            Addresses addresses,
            Credentials credentials,
            MallClock clock,
            RandomGenerator random,
            ClientTimings timings,
            @Nullable SSLContext tls) {
        this.addresses = addresses;
        this.credentials = credentials;
        this.clock = clock;
        this.ids = new Ids(random);
        this.random = random;
        this.timings = timings;
        this.inFlight = new Semaphore(timings.commandsInFlightMax());
        // HTTP/1.1: the stream is a WebSocket, and an upgrade to HTTP/2 would be asked for in the first plain request.
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofMillis(timings.connectMillis()))
                .executor(threads);
        if (tls != null) {
            builder.sslContext(tls).sslParameters(new SSLParameters(null, new String[] {"TLSv1.3"}));
        }
        this.http = builder.build();
        this.calls = new HttpCalls(http, addresses, timings);
        this.questions = new Questions(calls, credentials, codec);
    }

    /** Returns the maker of ids for visits. */
    public Ids ids() {
        return ids;
    }

    public MallClock clock() {
        return clock;
    }

    /** Sends a command under a new id. */
    public CompletableFuture<Outcome> send(Command command) {
        return send(ids.next(), command);
    }

    /** Sends a command under an id that the caller has made, and perhaps written down, before. */
    public CompletableFuture<Outcome> send(String commandId, Command command) {
        Optional<Instant> deadline = clock.afterReal(timings.patienceMillis());
        return send(new CommandRequest(commandId, deadline.orElse(null), command));
    }

    /** Sends a request as it is; at most {@link ClientTimings#commandsInFlightMax()} are on their way at once. */
    public CompletableFuture<Outcome> send(CommandRequest request) {
        return send(request, credentials);
    }

    /** Sends a request as this PC's own word, whoever is signed in here. */
    public CompletableFuture<Outcome> sendAsDevice(CommandRequest request) {
        return send(request, credentials.ofDevice());
    }

    private CompletableFuture<Outcome> send(CommandRequest request, Credentials sender) {
        if (!inFlight.tryAcquire()) {
            return CompletableFuture.completedFuture(
                    new Refused(WireError.of(ErrorCode.BUSY, "too many commands of this client are on their way")));
        }
        return new CommandSending(
                        calls,
                        sender,
                        codec,
                        threads,
                        clock::nanoTime,
                        new Backoff(random, timings),
                        request,
                        timings.patienceMillis())
                .attempt()
                .whenComplete((outcome, defect) -> inFlight.release());
    }

    /** Asks what became of a command sent before, perhaps by an earlier run; NOT_FOUND: it was never taken. */
    public CompletableFuture<Outcome> outcomeOf(String commandId) {
        return questions
                .twice("GET", Api.COMMANDS + "/" + commandId, null, credentials.bearer())
                .thenApply(reply -> reply.match(
                        got -> {
                            try {
                                return codec.decodeAnswer(got.body());
                            } catch (WireFault garbled) {
                                return new Unknown(commandId, String.valueOf(garbled.getMessage()));
                            }
                        },
                        error -> error.code().httpStatus() == 0
                                ? new Unknown(commandId, error.message())
                                : new Refused(error)));
    }

    /**
     * Signs a person in; from then on calls carry the session's token. The stream carries it from the next
     * {@link HallFeed#refresh()} on.
     */
    public CompletableFuture<Reply<SessionView>> signIn(SignIn signIn) {
        byte[] body = codec.encode(WireShape.SIGN_IN, signIn);
        return questions.twice("POST", Api.SESSIONS, body, credentials.device()).thenApply(reply -> {
            Reply<SessionView> session = questions.read(reply, WireShape.SESSION);
            return session.match(
                    view -> {
                        credentials.signedIn(view.token());
                        return session;
                    },
                    error -> session);
        });
    }

    /** Ends the session; calls carry the device's token again, whether the server heard it or not. */
    public CompletableFuture<Reply<Boolean>> signOut() {
        Optional<String> token = credentials.bearer();
        credentials.signedOut();
        return questions
                .twice("DELETE", Api.SESSIONS, null, token)
                .thenApply(reply -> reply.match(got -> new Reply.Got<>(true), Reply.Failed::new));
    }

    /** Asks to become a device, or how far that is. */
    public CompletableFuture<Reply<PairingView>> pair(PairingRequest request) {
        return questions
                .twice("POST", Api.PAIR, codec.encode(WireShape.PAIRING_REQUEST, request), Optional.empty())
                .thenApply(reply -> questions.read(reply, WireShape.PAIRING));
    }

    /** Asks which PCs wait to be approved; for administrators. */
    public CompletableFuture<Reply<PairingsView>> pairings() {
        return get(Api.PAIRINGS, WireShape.PAIRINGS);
    }

    /** Refuses a PC that waits to be approved; for administrators. NOT_FOUND: it waits no longer. */
    public CompletableFuture<Reply<Boolean>> refusePairing(String pairing) {
        return questions
                .twice("DELETE", Api.PAIRINGS + "/" + pairing, null, credentials.bearer())
                .thenApply(reply -> reply.match(got -> new Reply.Got<>(true), Reply.Failed::new));
    }

    public CompletableFuture<Reply<CatalogueView>> catalogue() {
        return get(Api.CATALOGUE, WireShape.CATALOGUE);
    }

    /**
     * Publishes a whole catalogue; for administrators. Its file goes as it is, so that faults are told by line. Where the
     * answer is lost, nobody knows but the catalogue in force, and to publish the same once more does no harm.
     */
    public CompletableFuture<Reply<Answer>> publishCatalogue(byte[] document) {
        return questions
                .patiently("PUT", Api.CATALOGUE, document)
                .thenApply(reply -> questions.read(reply, codec::decodeAnswer));
    }

    /** Asks how tickets are laid out. NOT_FOUND: as usual. */
    public CompletableFuture<Reply<TemplateView>> ticketTemplate() {
        return get(Api.TICKET_TEMPLATE, WireShape.TEMPLATE);
    }

    /** Asks how tickets are laid out and were before; for who may change it. */
    public CompletableFuture<Reply<TemplatesView>> ticketTemplates() {
        return get(Api.TICKET_TEMPLATES, WireShape.TEMPLATES);
    }

    public CompletableFuture<Reply<Snapshot>> hall() {
        return get(Api.HALL, WireShape.SNAPSHOT);
    }

    /** Looks for the visits that had a number on a day; for supervisors. */
    public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
        return get(
                Api.TICKETS + "?date=" + date + "&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8),
                WireShape.TICKETS_FOUND);
    }

    /** Looks for the visits whose number has a part such as "17" on a day; for the help desk and supervisors. */
    public CompletableFuture<Reply<TicketsFound>> ticketsWith(LocalDate date, String part) {
        return get(
                Api.TICKETS + "?date=" + date + "&part=" + URLEncoder.encode(part, StandardCharsets.UTF_8),
                WireShape.TICKETS_FOUND);
    }

    /** Says how this PC's own printer stands, whoever is signed in here, and hears what is to be printed here once more. */
    public CompletableFuture<Reply<PrintOrders>> printerStands(PrinterReport printer) {
        byte[] report = codec.encode(WireShape.PRINTER_REPORT, printer);
        return questions
                .twice("PUT", Api.PRINTER, report, credentials.device())
                .thenApply(reply -> questions.read(reply, WireShape.PRINT_ORDERS));
    }

    /** Tells all that is wrong with what hangs on this PC; it is believed for 20 s. */
    public CompletableFuture<Reply<Boolean>> deviceFaults(List<PartFault> faults) {
        byte[] report = codec.encode(WireShape.DEVICE_REPORT, new DeviceReport(faults));
        return questions
                .twice("PUT", Api.DEVICE_FAULTS, report, credentials.bearer())
                .thenApply(reply -> reply.match(got -> new Reply.Got<>(true), Reply.Failed::new));
    }

    /** Asks who is before a number today, and why; for those who may see its agency's business. */
    public CompletableFuture<Reply<WhyView>> why(String number) {
        return get(Api.WHY + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8), WireShape.WHY);
    }

    /**
     * Asks in which order somebody would go to several services now; for kiosks and the help desk.
     *
     * @param lifeEvent whose order of services holds; null for the visitor's own choice
     * @param services 2 to 8, each once
     */
    public CompletableFuture<Reply<JourneyPlanView>> journeyPlan(@Nullable String lifeEvent, List<String> services) {
        String path =
                Api.JOURNEY_PLAN + "?services=" + URLEncoder.encode(String.join(",", services), StandardCharsets.UTF_8);
        return get(
                lifeEvent == null ? path : path + "&lifeEvent=" + URLEncoder.encode(lifeEvent, StandardCharsets.UTF_8),
                WireShape.JOURNEY_PLAN);
    }

    /** Asks what became of a visit, step by step; for supervisors. */
    public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
        return get(
                Api.VISITS + "/" + URLEncoder.encode(visit, StandardCharsets.UTF_8) + "/history?date=" + date,
                WireShape.VISIT_HISTORY);
    }

    /** Asks of which days there is a report; for supervisors. */
    public CompletableFuture<Reply<ReportDaysView>> reportDays() {
        return questions
                .patiently("GET", Api.REPORT_DAYS, null)
                .thenApply(reply -> questions.read(reply, WireShape.REPORT_DAYS));
    }

    /**
     * Asks for a day's report as a file; for supervisors. It may take some seconds.
     *
     * @param format "pdf", "xlsx" or "csv"
     * @param agency which agency's alone; null for all that the caller may see
     */
    public CompletableFuture<Reply<byte[]>> report(LocalDate date, String format, @Nullable String agency) {
        String cut = agency == null ? "" : "?agency=" + URLEncoder.encode(agency, StandardCharsets.UTF_8);
        return questions
                .patiently("GET", Api.REPORT_DAILY + "/" + date + "/" + format + cut, null)
                .thenApply(reply -> reply.match(got -> new Reply.Got<>(got.body()), Reply.Failed::new));
    }

    /** Asks for the bookings of a date; for whoever may book. */
    public CompletableFuture<Reply<BookingsView>> bookings(LocalDate date) {
        return get(Api.BOOKINGS + "?date=" + date, WireShape.BOOKINGS);
    }

    /** Looks for a booking by its code, or by what it is called in the caller's own files; for whoever may book. */
    public CompletableFuture<Reply<BookingsView>> bookings(String word) {
        return get(Api.BOOKINGS + "?word=" + URLEncoder.encode(word, StandardCharsets.UTF_8), WireShape.BOOKINGS);
    }

    /**
     * Asks when a place may still be kept; for whoever may book.
     *
     * @param moving the booking that leaves its place for another; null for a new one
     */
    public CompletableFuture<Reply<FreeTimesView>> freeTimes(String service, LocalDate date, @Nullable String moving) {
        String path =
                Api.BOOKING_TIMES + "?service=" + URLEncoder.encode(service, StandardCharsets.UTF_8) + "&date=" + date;
        return get(
                moving == null ? path : path + "&moving=" + URLEncoder.encode(moving, StandardCharsets.UTF_8),
                WireShape.FREE_TIMES);
    }

    /**
     * Sends a file of bookings; for whoever may book. To send the same once more does no harm.
     *
     * @param check only looked at, nothing is kept
     */
    public CompletableFuture<Reply<ImportOutcome>> importBookings(byte[] file, boolean check) {
        String path = Api.BOOKINGS_IMPORT + (check ? "?check=true" : "");
        return questions
                .patiently("POST", path, file)
                .thenApply(reply -> questions.read(reply, WireShape.IMPORT_OUTCOME));
    }

    public CompletableFuture<Reply<HealthView>> health() {
        return get(Api.HEALTH, WireShape.HEALTH);
    }

    /** Stops the client's threads; commands still on their way get no outcome any more. */
    @Override
    public void close() {
        threads.shutdown();
    }

    HttpClient http() {
        return http;
    }

    Addresses addresses() {
        return addresses;
    }

    Credentials credentials() {
        return credentials;
    }

    WireCodec codec() {
        return codec;
    }

    private <T> CompletableFuture<Reply<T>> get(String path, WireShape<T> shape) {
        return questions.get(path, shape);
    }
}
