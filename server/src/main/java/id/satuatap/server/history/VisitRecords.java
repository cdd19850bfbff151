package id.satuatap.server.history;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.server.projection.Names;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/**
 * Visits on record, for one who may find some agencies' tickets. Immutable; it waits for the database, so no I/O thread and
 * no engine calls it.
 */
public final class VisitRecords {
    private static final String LEGS_WITH_NUMBER = """
            SELECT v.visit_id, v.ticket_number, v.issued_at, v.ended_at, l.leg_id, l.state, l.service_code, s.agency_code
            FROM visit v
            JOIN leg l ON l.business_date = v.business_date AND l.visit_id = v.visit_id
            JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            WHERE v.business_date = :date AND v.ticket_number = :number
            ORDER BY v.issued_at, v.visit_id, l.ordinal""";

    private static final String LEGS_WITH_PART = """
            SELECT v.visit_id, v.ticket_number, v.issued_at, v.ended_at, l.leg_id, l.state, l.service_code, s.agency_code
            FROM visit v
            JOIN leg l ON l.business_date = v.business_date AND l.visit_id = v.visit_id
            JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            WHERE v.business_date = :date AND (:prefix = '' OR v.prefix = :prefix)
              AND CAST(v.ordinal AS VARCHAR) LIKE '%' || :digits || '%'
            ORDER BY v.ordinal, v.prefix, v.issued_at, v.visit_id, l.ordinal""";

    /** More than fit on a page are no help to anybody who looks for one. */
    private static final int PARTLY_MAX = 30;

    private static final String VISIT = """
            SELECT visit_id, ticket_number, persons, priority, issued_at, total_millis,
                   estimate_from_minutes, estimate_to_minutes
            FROM visit WHERE business_date = :date AND visit_id = :visit""";

    private static final String STEPS = """
            SELECT e.sequence, e.happened_at, e.event_type, e.principal, e.counter_code, e.person_id, e.detail,
                   e.leg_id, l.service_code, s.agency_code, c.label
            FROM hall_event e
            LEFT JOIN leg l ON l.business_date = e.business_date AND l.leg_id = e.leg_id
            LEFT JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            LEFT JOIN counter c ON c.version = l.configuration_version AND c.counter_code = e.counter_code
            WHERE e.business_date = :date AND e.visit_id = :visit
            ORDER BY e.sequence""";

    /** Of a visit with which another goes on, or did: those steps are that one's, and name this one's number. */
    private static final String STEPS_OF_OTHERS = """
            SELECT e.sequence, e.happened_at,
                   CASE e.event_type WHEN 'VisitsJoined' THEN 'OtherNumberJoined' ELSE 'OtherNumberParted' END
                       AS event_type,
                   e.principal, NULL AS counter_code, NULL AS person_id,
                   other.ticket_number || SUBSTRING(e.detail FROM CHAR_LENGTH(v.ticket_number) + 1) AS detail,
                   NULL AS leg_id, NULL AS service_code, NULL AS agency_code, NULL AS label
            FROM hall_event e
            JOIN visit v ON v.business_date = e.business_date AND v.visit_id = e.other_visit_id
            JOIN visit other ON other.business_date = e.business_date AND other.visit_id = e.visit_id
            WHERE e.business_date = :date AND e.other_visit_id = :visit""";

    private final Names names;
    private final Predicate<AgencyCode> seen;

    /** @param seen the agencies whose tickets the asker may find */
    public VisitRecords(Names names, Predicate<AgencyCode> seen) {
        this.names = names;
        this.seen = seen;
    }

    /**
     * The visits that had a number on a day and were at an agency that may be seen; each by the leg
     * of those that goes on, or the last of them: all stops of a journey are on record from its beginning.
     */
    public TicketsFound find(Handle handle, LocalDate date, String number, HistoryReach reach) {
        return new TicketsFound(
                date,
                number,
                byVisit(handle.createQuery(LEGS_WITH_NUMBER).bind("date", date).bind("number", number)),
                reach);
    }

    /** The same for whoever knows but a part of it, the lowest numbers first. */
    public TicketsFound find(Handle handle, LocalDate date, NumberPart part, HistoryReach reach) {
        Map<String, TicketFound> found = new LinkedHashMap<>();
        // In the order of the rows a visit's legs follow each other: the first visit too many ends the reading.
        try (ResultIterator<TicketFound> legs = handle.createQuery(LEGS_WITH_PART)
                .bind("date", date)
                .bind("prefix", part.prefix())
                .bind("digits", part.digits())
                .map((row, context) -> RecordRows.ticket(row))
                .iterator()) {
            while (legs.hasNext() && found.size() <= PARTLY_MAX) {
                add(found, legs.next());
            }
        }
        return new TicketsFound(
                date,
                part.text(),
                found.values().stream().limit(PARTLY_MAX).toList(),
                reach,
                found.size() > PARTLY_MAX);
    }

    private List<TicketFound> byVisit(Query legs) {
        Map<String, TicketFound> found = new LinkedHashMap<>();
        legs.map((row, context) -> RecordRows.ticket(row)).forEach(leg -> add(found, leg));
        return List.copyOf(found.values());
    }

    private void add(Map<String, TicketFound> found, TicketFound leg) {
        if (seen.test(new AgencyCode(leg.agency()))) {
            found.merge(leg.visit(), leg, (one, later) -> goesOn(one) ? one : later);
        }
    }

    private static boolean goesOn(TicketFound leg) {
        LegState state = LegState.valueOf(leg.state());
        return !state.ended() && state != LegState.PLANNED;
    }

    /** Empty when there is no such visit, or it was never at an agency that may be seen. */
    public Optional<VisitHistory> history(Handle handle, LocalDate date, String visit, HistoryReach reach) {
        List<Step> all = Stream.of(STEPS, STEPS_OF_OTHERS)
                .flatMap(query ->
                        steps(handle.createQuery(query).bind("date", date).bind("visit", visit)))
                .sorted(Comparator.comparingLong(each -> each.step().sequence()))
                .toList();
        List<HistoryStep> shown =
                all.stream().filter(this::mayBeShown).map(Step::step).toList();
        return shown.stream().noneMatch(step -> step.agency() != null)
                ? Optional.empty()
                : handle.createQuery(VISIT)
                        .bind("date", date)
                        .bind("visit", visit)
                        .map((row, context) -> RecordRows.history(row, date, shown, all.size() - shown.size(), reach))
                        .findOne();
    }

    private Stream<Step> steps(Query query) {
        return query
                .map((row, context) -> new Step(
                        RecordRows.step(
                                row,
                                officer -> names.person(new PersonId(officer)).orElse(null)),
                        row.getString("leg_id") == null))
                .list()
                .stream();
    }

    /**
     * What is about the visit alone shows no agency's business. Of a step at a counter or of a leg whose agency is not known
     * nobody can say whose business it is, so it is not shown.
     */
    private boolean mayBeShown(Step each) {
        String agency = each.step().agency();
        return agency == null ? each.ofNoLeg() && each.step().counter() == null : seen.test(new AgencyCode(agency));
    }

    /** Immutable. */
    private record Step(HistoryStep step, boolean ofNoLeg) {}
}
