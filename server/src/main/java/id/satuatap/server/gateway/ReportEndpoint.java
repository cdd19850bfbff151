package id.satuatap.server.gateway;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.protocol.report.ReportDaysView;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.server.access.Caller;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.Names;
import id.satuatap.server.projection.Sight;
import id.satuatap.server.querymodel.figures.ReportDay;
import id.satuatap.server.reporting.ReportBytes;
import id.satuatap.server.reporting.ReportJson;
import id.satuatap.server.reporting.ReportRefusal;
import id.satuatap.server.reporting.Reporting;
import id.satuatap.server.reporting.Told;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Daily reports, for supervisors: an agency's see their agency alone, whatever they ask for; the organiser's and
 * administrators see the mall, or one agency. Thread-safe.
 */
public final class ReportEndpoint implements Endpoint {
    private static final Map<ReportFormat, String> CONTENT_TYPES = Map.of(
            ReportFormat.PDF, "application/pdf",
            ReportFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ReportFormat.CSV, "text/csv; charset=utf-8");

    private final Entrance entrance;
    private final Engine engine;
    private final Reporting reporting;
    private final Names names;
    private final WireCodec codec;
    private final ReportJson json = new ReportJson();

    public ReportEndpoint(Entrance entrance, Engine engine, Reporting reporting, Names names, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.reporting = reporting;
        this.names = names;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.REPORT_DAYS, 0, this::days)
                .on("GET", Api.REPORT_DAILY + "/{date}", 0, this::figures)
                .on("GET", Api.REPORT_DAILY + "/{date}/{format}", 0, this::file);
    }

    /** Over which agency a report goes, and who asked for it. */
    private record Asked(@Nullable String agency, String by) {}

    private CompletionStage<Reply> days(Request request) {
        return allowed(request, asked -> reporting.days().thenApply(told -> reply(told, this::days)));
    }

    private Reply days(List<ReportDay> days) {
        List<ReportDayView> views = days.stream()
                .map(day -> new ReportDayView(day.date(), day.opened(), day.closed(), day.complete(), day.archived()))
                .toList();
        return Reply.json(codec.encode(WireShape.REPORT_DAYS, new ReportDaysView(views)));
    }

    private CompletionStage<Reply> figures(Request request) {
        return date(request)
                .map(date -> allowed(
                        request,
                        asked -> reporting
                                .figures(date, asked.agency(), asked.by())
                                .thenApply(told -> reply(told, report -> Reply.json(json.of(report))))))
                .orElseGet(() -> invalid("date"));
    }

    private CompletionStage<Reply> file(Request request) {
        Optional<LocalDate> date = date(request);
        Optional<ReportFormat> format = ReportFormat.of(request.variable("format"));
        if (date.isEmpty() || format.isEmpty()) {
            return invalid(date.isEmpty() ? "date" : "format");
        }
        return allowed(
                request,
                asked -> reporting
                        .file(date.get(), asked.agency(), format.get(), asked.by())
                        .thenApply(told -> reply(told, ReportEndpoint::file)));
    }

    private static Reply file(ReportBytes file) {
        return Reply.json(file.bytes())
                .with("Content-Type", CONTENT_TYPES.getOrDefault(file.format(), "application/octet-stream"))
                .with("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    private CompletionStage<Reply> allowed(Request request, Function<Asked, CompletionStage<Reply>> welcome) {
        return entrance.pass(
                request,
                caller -> engine.read(state ->
                                Sight.of(Rights.of(state, caller.principal())).figures())
                        .thenCompose(sight -> asked(request, caller, sight)
                                .map(welcome)
                                .orElseGet(() -> CompletableFuture.completedFuture(Entrance.notAllowed()))),
                CompletableFuture::completedFuture);
    }

    /** Empty when the caller may not see what he asks for. */
    private Optional<Asked> asked(Request request, Caller caller, Sight.Field sight) {
        Optional<String> wanted = request.query("agency");
        AgencyCode own = sight.agency();
        if (sight.all()) {
            return Optional.of(new Asked(wanted.orElse(null), nameOf(caller)));
        }
        return own == null
                        || wanted.filter(agency -> !agency.equals(own.value())).isPresent()
                ? Optional.empty()
                : Optional.of(new Asked(own.value(), nameOf(caller)));
    }

    private String nameOf(Caller caller) {
        return caller.principal().match(new Principal.Cases<>() {
            @Override
            public String device(Principal.OfDevice principal) {
                return principal.name();
            }

            @Override
            public String person(Principal.OfPerson principal) {
                PersonId person = principal.person();
                return names.person(person).orElse(person.value());
            }

            @Override
            public String server(Principal.OfServer principal) {
                return principal.name();
            }
        });
    }

    private static <T> Reply reply(Told<T> told, Function<T, Reply> given) {
        return told.match(new Told.Cases<>() {
            @Override
            public Reply given(Told.Given<T> answer) {
                return given.apply(answer.value());
            }

            @Override
            public Reply refused(Told.Refused<T> answer) {
                return Reply.error(WireError.of(codeOf(answer.code()), answer.reason()));
            }
        });
    }

    private static ErrorCode codeOf(ReportRefusal refusal) {
        return switch (refusal) {
            case DAY_UNKNOWN -> ErrorCode.DAY_UNKNOWN;
            case AGENCY_UNKNOWN -> ErrorCode.NOT_FOUND;
            case FIGURES_NOT_READY -> ErrorCode.FIGURES_NOT_READY;
            case TOO_BUSY -> ErrorCode.REPORT_TOO_BUSY;
            case WORKER_FAILED -> ErrorCode.WORKER_FAILED;
        };
    }

    private static CompletionStage<Reply> invalid(String field) {
        return CompletableFuture.completedFuture(Reply.error(
                WireError.of(ErrorCode.INVALID_FIELD, "a date as 2026-11-23; pdf, xlsx or csv", "field", field)));
    }

    private static Optional<LocalDate> date(Request request) {
        try {
            return Optional.of(LocalDate.parse(request.variable("date")));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
