package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.booking.FreeTimes;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.bookings.References;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.BookingViews;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which places are kept, and which may be, for whoever may book. Thread-safe. */
public final class BookingEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private final References references;
    private final NotesDesk holders;
    private final InstantSource time;
    private final Executor work;

    /** Immutable. What was found for somebody, some of it perhaps not for his eyes. */
    private record Found(Directory directory, Rights rights, List<Booking> bookings) {}

    /**
     * @param time the mall's
     * @param work for writing long lists
     */
    public BookingEndpoint(
            Entrance entrance,
            Engine engine,
            WireCodec codec,
            References references,
            NotesDesk holders,
            InstantSource time,
            Executor work) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
        this.references = references;
        this.holders = holders;
        this.time = time;
        this.work = work;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.BOOKINGS, 0, this::bookings).on("GET", Api.BOOKING_TIMES, 0, this::times);
    }

    private CompletionStage<Reply> bookings(Request request) {
        Optional<String> word = request.query("word").map(String::trim).filter(text -> !text.isEmpty());
        Optional<LocalDate> date = date(request);
        if (word.isEmpty() && date.isEmpty()) {
            return entrance.pass(request, caller -> invalid("date", "a date as 2026-11-24, or a word"), this::asIs);
        }
        return entrance.pass(
                request,
                caller -> engine.read(state -> found(
                                state,
                                caller,
                                () -> word.map(text -> named(state, caller, text))
                                        .orElseGet(() -> state.bookings().on(date.orElseThrow()))))
                        .thenApplyAsync(found -> found.map(this::shown).orElseGet(Entrance::notAllowed), work),
                this::asIs);
    }

    /** Empty when the caller may not look. */
    private static Optional<Found> found(HallState state, Caller caller, Supplier<List<Booking>> bookings) {
        Rights rights = Rights.of(state, caller.principal());
        return state.directory()
                .filter(directory -> rights.somewhere(Permission.BOOK))
                .map(directory -> new Found(directory, rights, bookings.get()));
    }

    private Reply shown(Found found) {
        return Reply.json(codec.encode(
                WireShape.BOOKINGS,
                BookingViews.of(found.directory(), found.rights(), found.bookings().stream(), holders::find)));
    }

    /** By its code, by the word on a paper, or by what the asker's own files, or he himself, called it. */
    private List<Booking> named(HallState state, Caller caller, String word) {
        String importer = References.importer(state, caller.principal());
        return state.bookings()
                .withWord(word)
                .or(() -> state.bookings().find(references.ofFile(importer, word)))
                .or(() -> state.bookings().find(references.byHand(caller.principal(), word)))
                .map(List::of)
                .orElse(List.of());
    }

    private CompletionStage<Reply> times(Request request) {
        Optional<LocalDate> date = date(request);
        if (date.isEmpty()) {
            return entrance.pass(request, caller -> invalid("date", "a date as 2026-11-24"), this::asIs);
        }
        Optional<String> asked = request.query("service").filter(code -> !code.isEmpty());
        Optional<ServiceCode> wanted = asked.flatMap(code -> id(code, ServiceCode::new));
        if (asked.isPresent() && wanted.isEmpty()) {
            return entrance.pass(request, caller -> invalid("service", "a service as DKC-01"), this::asIs);
        }
        return asked(
                request,
                (state, caller) -> wanted.flatMap(code -> service(code, state, caller))
                        .map(service -> free(state, service, date.get(), moving(request, state, service)))
                        .orElseGet(() -> Reply.error(
                                WireError.of(ErrorCode.NOT_FOUND, "no such service over which you may book"))));
    }

    private static Optional<Service> service(ServiceCode code, HallState state, Caller caller) {
        Rights rights = Rights.of(state, caller.principal());
        return state.directory()
                .flatMap(directory -> directory.service(code))
                .filter(service -> rights.over(Permission.BOOK, service.agency()));
    }

    /** Which of the service's bookings is to get another place; empty when there is none that may. */
    private static Optional<Booking> moving(Request request, HallState state, Service service) {
        return request.query("moving")
                .flatMap(booking -> id(booking, BookingId::new))
                .flatMap(state.bookings()::find)
                .filter(booking -> booking.state() == BookingState.BOOKED
                        && booking.service().equals(service.code()));
    }

    private Reply free(HallState state, Service service, LocalDate date, Optional<Booking> moving) {
        List<LocalTime> times = state.directory()
                .map(directory -> new FreeTimes(state, directory, time.instant()))
                .map(all -> moving.map(booking -> all.forMoving(booking, service, date))
                        .orElseGet(() -> all.of(service, date)))
                .orElse(List.of());
        return Reply.json(codec.encode(
                WireShape.FREE_TIMES, new FreeTimesView(service.code().value(), date, times)));
    }

    private CompletionStage<Reply> asked(Request request, BiFunction<HallState, Caller, Reply> answer) {
        return entrance.pass(
                request,
                caller -> engine.read(
                        state -> Rights.of(state, caller.principal()).somewhere(Permission.BOOK)
                                ? answer.apply(state, caller)
                                : Entrance.notAllowed()),
                this::asIs);
    }

    private CompletionStage<Reply> asIs(Reply refused) {
        return CompletableFuture.completedFuture(refused);
    }

    private static CompletionStage<Reply> invalid(String field, String why) {
        return CompletableFuture.completedFuture(
                Reply.error(WireError.of(ErrorCode.INVALID_FIELD, why, "field", field)));
    }

    /** Empty when the text is no id at all. */
    private static <T> Optional<T> id(String text, Function<String, T> kind) {
        try {
            return Optional.of(kind.apply(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(Request request) {
        try {
            return request.query("date").map(LocalDate::parse);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
