package id.satuatap.server.gateway;

import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.history.NumberPart;
import id.satuatap.server.history.VisitRecords;
import id.satuatap.server.projection.Names;
import id.satuatap.server.projection.Sight;
import id.satuatap.server.querymodel.QueryModel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;

/** From a number to its tickets, and from a visit to its history, for supervisors and the help desk. Thread-safe. */
public final class HistoryEndpoint implements Endpoint {
    /** The query model follows at some milliseconds; when it is further behind, the answer says how far it goes. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static final String NUMBER = "[A-Za-z0-9]{1,4}-[0-9]{3,6}";

    private final Entrance entrance;
    private final Engine engine;
    private final QueryModel model;
    private final Names names;
    private final WireCodec codec;
    private final Executor readers;

    /** @param readers may wait for the database; a bounded queue, what does not fit is refused */
    public HistoryEndpoint(
            Entrance entrance, Engine engine, QueryModel model, Names names, WireCodec codec, Executor readers) {
        this.entrance = entrance;
        this.engine = engine;
        this.model = model;
        this.names = names;
        this.codec = codec;
        this.readers = readers;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.TICKETS, 0, this::tickets)
                .on("GET", Api.VISITS + "/{visit}/history", 0, this::history);
    }

    private interface Look {
        Reply look(VisitRecords records, Handle handle, HistoryReach reach);
    }

    /** What the asker may see, and what was on disk when he asked. */
    private record Asked(Sight.Field records, long durableSequence) {}

    private CompletionStage<Reply> tickets(Request request) {
        Optional<LocalDate> date = date(request);
        Optional<String> number = request.query("number")
                .map(text -> text.trim().toUpperCase(Locale.ROOT))
                .filter(text -> text.matches(NUMBER));
        Optional<NumberPart> part = request.query("part").flatMap(NumberPart::of);
        if (date.isEmpty() || (number.isEmpty() && part.isEmpty())) {
            return invalid(date.isEmpty() ? "date" : "number");
        }
        if (number.isEmpty()) {
            return look(
                    request,
                    (records, handle, reach) -> Reply.json(codec.encode(
                            WireShape.TICKETS_FOUND, records.find(handle, date.get(), part.orElseThrow(), reach))));
        }
        return look(
                request,
                (records, handle, reach) -> Reply.json(
                        codec.encode(WireShape.TICKETS_FOUND, records.find(handle, date.get(), number.get(), reach))));
    }

    private CompletionStage<Reply> history(Request request) {
        Optional<LocalDate> date = date(request);
        return date.isEmpty()
                ? invalid("date")
                : look(
                        request,
                        (records, handle, reach) -> records.history(
                                        handle, date.get(), request.variable("visit"), reach)
                                .map(history -> Reply.json(codec.encode(WireShape.VISIT_HISTORY, history)))
                                .orElseGet(() ->
                                        Reply.error(WireError.of(ErrorCode.NOT_FOUND, "no such visit on that day"))));
    }

    private CompletionStage<Reply> look(Request request, Look look) {
        return entrance.pass(
                request,
                caller -> engine.read(state ->
                                new Asked(Sight.records(Rights.of(state, caller.principal())), state.sequence()))
                        .thenCompose(asked -> asked.records().empty()
                                ? CompletableFuture.completedFuture(Entrance.notAllowed())
                                : CompletableFuture.supplyAsync(() -> look(asked, look), readers)),
                CompletableFuture::completedFuture);
    }

    private Reply look(Asked asked, Look look) {
        long reached = current(asked.durableSequence())
                ? asked.durableSequence()
                : Math.min(model.progress().sequence(), asked.durableSequence());
        HistoryReach reach = new HistoryReach(reached, asked.durableSequence());
        return model.reads()
                .map(jdbi -> jdbi.withHandle(
                        handle -> look.look(new VisitRecords(names, asked.records()::holds), handle, reach)))
                .orElseGet(() -> busy("the query model is not there yet"));
    }

    private boolean current(long sequence) {
        try {
            return model.awaitSequence(sequence, PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Reply busy(String message) {
        return Reply.error(WireError.of(ErrorCode.BUSY, message));
    }

    private static CompletionStage<Reply> invalid(String field) {
        return CompletableFuture.completedFuture(Reply.error(
                WireError.of(ErrorCode.INVALID_FIELD, "a date as 2026-11-23, a number as AB-017", "field", field)));
    }

    private static Optional<LocalDate> date(Request request) {
        try {
            return request.query("date").map(LocalDate::parse);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
