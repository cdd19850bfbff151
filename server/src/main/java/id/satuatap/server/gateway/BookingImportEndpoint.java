package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.booking.BookingFault;
import id.satuatap.hall.booking.Wishes;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.booking.ImportedBooking;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.bookings.BookingFile;
import id.satuatap.server.bookings.References;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.gateway.web.Gate;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes whole files of bookings: all of a file is kept, or its faults are told and nothing is. Thread-safe. */
public final class BookingImportEndpoint implements Endpoint {
    private static final int FAULTS_MAX = 200;

    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private final CommandTaking taking;
    private final References references;
    private final NotesDesk holders;
    private final InstantSource time;
    private final Executor work;

    /**
     * @param references names a booking by what another system calls it
     * @param holders keeps who bookings are for
     * @param time the mall's
     * @param work for reading whole files
     */
    public BookingImportEndpoint(
            Entrance entrance,
            Engine engine,
            WireCodec codec,
            CommandTaking taking,
            References references,
            NotesDesk holders,
            InstantSource time,
            Executor work) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
        this.taking = taking;
        this.references = references;
        this.holders = holders;
        this.time = time;
        this.work = work;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("POST", Api.BOOKINGS_IMPORT, Api.BOOKINGS_BYTES_MAX, whoMayBook(), this::post);
    }

    /** Asked before the body is read. The engine decides once more. */
    private Gate whoMayBook() {
        return head -> entrance.pass(
                head,
                caller -> engine.read(
                                state -> Rights.of(state, caller.principal()).somewhere(Permission.BOOK))
                        .thenApply(may -> may ? Optional.empty() : Optional.of(Entrance.notAllowed())),
                refused -> CompletableFuture.completedFuture(Optional.of(refused)));
    }

    private CompletionStage<Reply> post(Request request) {
        boolean check = request.query("check").filter("true"::equals).isPresent();
        return entrance.pass(
                request,
                caller -> engine.read(state -> References.importer(state, caller.principal()))
                        .thenApplyAsync(importer -> read(request.body(), importer), work)
                        .thenCompose(file -> file.map(read -> look(caller, read, check))
                                .orElseGet(() -> CompletableFuture.completedFuture(
                                        Reply.error(WireError.of(ErrorCode.BAD_JSON, "is not UTF-8"))))),
                CompletableFuture::completedFuture);
    }

    private Optional<BookingFile> read(byte[] body, String importer) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Optional.of(BookingFile.read(text, reference -> references.ofFile(importer, reference)));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /**
     * What the hall says of a file's lines. Immutable.
     *
     * @param fresh of bookings that it does not know yet
     */
    private record Looked(List<ImportFault> faults, List<BookingFile.Line> fresh) {}

    private CompletionStage<Reply> look(Caller caller, BookingFile file, boolean check) {
        return engine.read(state -> looked(state, caller, file)).thenCompose(looked -> {
            int fresh = looked.fresh().size();
            int known = file.lines().size() - fresh - faultyLines(looked, file);
            if (check || !looked.faults().isEmpty()) {
                return outcome(new ImportOutcome(false, fresh, known, looked.faults(), List.of()));
            }
            return fresh == 0 ? codes(file, 0) : keep(caller, file, looked.fresh());
        });
    }

    private static int faultyLines(Looked looked, BookingFile file) {
        return (int) file.lines().stream()
                .filter(line -> looked.faults().stream().anyMatch(fault -> fault.line() == line.number()))
                .count();
    }

    private Looked looked(HallState state, Caller caller, BookingFile file) {
        List<BookingFile.Line> lines = file.lines();
        List<Optional<BookingFault>> against = new Wishes(state, caller.principal(), time.instant())
                .faults(lines.stream().map(BookingFile.Line::wish).toList());
        List<ImportFault> faults = new ArrayList<>();
        List<BookingFile.Line> fresh = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            BookingFile.Line line = lines.get(n);
            Optional<BookingFault> fault = n < against.size() ? against.get(n) : Optional.empty();
            fault.ifPresent(found -> faults.add(new ImportFault(
                    line.number(),
                    line.columns().of(found.field()),
                    found.field(),
                    found.reason().name())));
            if (fault.isEmpty() && state.bookings().find(line.wish().id()).isEmpty()) {
                fresh.add(line);
            }
        }
        List<ImportFault> all = Stream.concat(file.faults().stream(), faults.stream())
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .limit(FAULTS_MAX)
                .toList();
        return new Looked(all, fresh);
    }

    /**
     * Under an id of the file's own: sent twice at once it is kept once. Of bookings that were kept before no name is written,
     * revived or forgotten.
     */
    private CompletionStage<Reply> keep(Caller caller, BookingFile file, List<BookingFile.Line> fresh) {
        BookingCommand command = new BookingCommand.ImportBookings(
                file.lines().stream().map(BookingFile.Line::wish).toList());
        String hash = Tokens.hash(file.kept());
        Map<String, String> names = names(fresh);
        return (names.isEmpty() ? CompletableFuture.<Void>completedFuture(null) : holders.saveAll(names))
                .thenCompose(
                        saved -> engine.submit(new Submission(caller.principal(), "file-" + hash, hash, command, null)))
                .thenCompose(verdict -> settled(names)
                        .thenCompose(done -> Accepting.isAccepted(verdict)
                                ? codes(file, fresh.size())
                                : CompletableFuture.completedFuture(taking.answer(verdict))));
    }

    /** Whatever the answer was, another file may have brought some of them meanwhile: those keep their names. */
    private CompletionStage<Boolean> settled(Map<String, String> names) {
        return names.isEmpty()
                ? CompletableFuture.completedFuture(true)
                : engine.read(state -> {
                    Map<Boolean, Set<String>> expected = names.keySet().stream()
                            .collect(
                                    Collectors.partitioningBy(holder -> isExpected(state, holder), Collectors.toSet()));
                    // Here, so that no cancellation comes between the look and what follows of it.
                    holders.settle(expected.getOrDefault(true, Set.of()));
                    holders.erase(expected.getOrDefault(false, Set.of()));
                    return true;
                });
    }

    /** The vault's name for who a booking is for is the booking's own. */
    private static boolean isExpected(HallState state, String holder) {
        return state.bookings()
                .find(new BookingId(holder))
                .filter(booking -> booking.state() == BookingState.BOOKED || booking.state() == BookingState.CHECKED_IN)
                .isPresent();
    }

    private static Map<String, String> names(List<BookingFile.Line> fresh) {
        Map<String, String> names = new HashMap<>();
        fresh.forEach(line -> {
            String name = line.name();
            String reference = line.wish().holderRef();
            if (name != null && reference != null) {
                names.put(reference, name);
            }
        });
        return names;
    }

    private CompletionStage<Reply> codes(BookingFile file, int fresh) {
        return engine.read(state -> file.lines().stream()
                        .flatMap(line -> state
                                .bookings()
                                .find(line.wish().id())
                                .map(Booking::code)
                                .map(code -> new ImportedBooking(line.reference(), code.shown()))
                                .stream())
                        .toList())
                .thenCompose(codes ->
                        outcome(new ImportOutcome(true, fresh, file.lines().size() - fresh, List.of(), codes)));
    }

    private CompletionStage<Reply> outcome(ImportOutcome outcome) {
        return CompletableFuture.completedFuture(Reply.json(codec.encode(WireShape.IMPORT_OUTCOME, outcome)));
    }
}
