package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.booking.FreeTimes;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
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
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Which places are kept, and which may be, for whoever may book. Thread-safe. */
public final class BookingEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private final References references;
    private final InstantSource time;

    /** @param time the mall's */
    public BookingEndpoint(
            Entrance entrance, Engine engine, WireCodec codec, References references, InstantSource time) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
        this.references = references;
        this.time = time;
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
        return asked(request, (state, caller) -> {
            Stream<Booking> found = word.map(text -> named(state, caller, text))
                    .orElseGet(() -> state.bookings().on(date.orElseThrow()).stream());
            BookingsView view = BookingViews.of(state, Rights.of(state, caller.principal()), found);
            return Reply.json(codec.encode(WireShape.BOOKINGS, view));
        });
    }

    /** By its code, by the word on a paper, or by what the asker's own files, or he himself, called it. */
    private Stream<Booking> named(HallState state, Caller caller, String word) {
        String importer = References.importer(state, caller.principal());
        return state
                .bookings()
                .withWord(word)
                .or(() -> state.bookings().find(references.ofFile(importer, word)))
                .or(() -> state.bookings().find(references.byHand(caller.principal(), word)))
                .stream();
    }

    private CompletionStage<Reply> times(Request request) {
        Optional<LocalDate> date = date(request);
        if (date.isEmpty()) {
            return entrance.pass(request, caller -> invalid("date", "a date as 2026-11-24"), this::asIs);
        }
        return asked(
                request,
                (state, caller) -> service(request, state, caller)
                        .map(service -> free(state, service, date.get()))
                        .orElseGet(() -> Reply.error(
                                WireError.of(ErrorCode.NOT_FOUND, "no such service over which you may book"))));
    }

    private static Optional<Service> service(Request request, HallState state, Caller caller) {
        Rights rights = Rights.of(state, caller.principal());
        return request.query("service")
                .filter(code -> !code.isEmpty())
                .flatMap(code -> state.directory().flatMap(directory -> directory.service(new ServiceCode(code))))
                .filter(service -> rights.over(Permission.BOOK, service.agency()));
    }

    private Reply free(HallState state, Service service, LocalDate date) {
        List<LocalTime> times = state.directory()
                .map(directory -> new FreeTimes(state, directory, time.instant()).of(service, date))
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

    private static Optional<LocalDate> date(Request request) {
        try {
            return request.query("date").map(LocalDate::parse);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
