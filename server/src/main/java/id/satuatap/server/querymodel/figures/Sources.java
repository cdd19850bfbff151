package id.satuatap.server.querymodel.figures;

/**
 * What figures are taken from: the legs, the turns, the counters' sessions, the late returns and the bookings of
 * {@code :date}, each with its agency; of one agency where {@code :agency} is not null. Stateless.
 *
 * <p>Only SQL that H2 and PostgreSQL share and answer alike.
 */
final class Sources {
    private static final String OF_AGENCY = " AND (CAST(:agency AS VARCHAR) IS NULL OR %s.agency_code = :agency)";

    /** A leg belongs to its service as it was when the leg was queued; one whose wait was taken back counts nowhere. */
    static final String LEGS = """
            SELECT s.agency_code, l.visit_id, l.service_code, l.state, l.waiting_millis, l.queued_hour_of_day, v.priority
            FROM leg l
            JOIN visit v ON v.business_date = l.business_date AND v.visit_id = l.visit_id
            JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            WHERE l.business_date = :date AND l.state <> 'WITHDRAWN'""" + OF_AGENCY.formatted("s");

    /** A counter serves its own agency alone, so the service's agency is the counter's. */
    static final String TURNS = """
            SELECT s.agency_code, t.service_code, t.counter_code, t.officer_id, t.outcome, t.calls, t.called_hour_of_day,
                   t.ended_hour_of_day, t.walking_millis, t.service_millis, s.standard_minutes, t.called_at, t.policy,
                   t.overtook, t.call_reason, v.priority, v.ticket_number
            FROM turn t
            JOIN visit v ON v.business_date = t.business_date AND v.visit_id = t.visit_id
            JOIN leg l ON l.business_date = t.business_date AND l.leg_id = t.leg_id
            JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            WHERE t.business_date = :date""" + OF_AGENCY.formatted("s");

    /** A session belongs to its counter as it was at {@code :version}, or when it was last there. */
    static final String SESSIONS = """
            SELECT c.agency_code, o.counter_code, o.officer_id, o.open_millis, o.paused_millis
            FROM counter_session o
            JOIN (SELECT counter_code, MAX(version) AS version FROM counter
                  WHERE version <= :version GROUP BY counter_code) n ON n.counter_code = o.counter_code
            JOIN counter c ON c.version = n.version AND c.counter_code = n.counter_code
            WHERE o.business_date = :date""" + OF_AGENCY.formatted("c");

    /** Who was let come back too late, by whom and why; of the agency of the leg's service as it was when that was queued. */
    static final String LATE_RETURNS = """
            SELECT s.agency_code, h.happened_at, h.principal, h.detail, v.ticket_number
            FROM hall_event h
            JOIN visit v ON v.business_date = h.business_date AND v.visit_id = h.visit_id
            JOIN leg l ON l.business_date = h.business_date AND l.leg_id = h.leg_id
            JOIN service s ON s.version = l.configuration_version AND s.service_code = l.service_code
            WHERE h.business_date = :date AND h.event_type = 'LateReturnApproved'""" + OF_AGENCY.formatted("s");

    /**
     * A booking stands at the date that it had last, up to {@code :sequence}, with what became of it after that; a name that was
     * forgotten may be another's later. It belongs to its service as that was at {@code :version}, or when it was last there.
     */
    static final String BOOKINGS = """
            SELECT s.agency_code, m.service_code, COALESCE(e.kind, 'BOOKED') AS state
            FROM booking_change d
            JOIN booking_change m ON m.booking_id = d.booking_id AND m.sequence =
                 (SELECT MAX(a.sequence) FROM booking_change a
                  WHERE a.booking_id = d.booking_id AND a.kind = 'MADE' AND a.sequence <= d.sequence)
            LEFT JOIN booking_change e ON e.booking_id = d.booking_id AND e.booked_date IS NULL
                  AND e.sequence > d.sequence AND e.sequence <= :sequence
            JOIN (SELECT service_code, MAX(version) AS version FROM service
                  WHERE version <= :version GROUP BY service_code) n ON n.service_code = m.service_code
            JOIN service s ON s.version = n.version AND s.service_code = n.service_code
            WHERE d.booked_date = :date AND d.sequence <= :sequence AND NOT EXISTS
                  (SELECT 1 FROM booking_change o WHERE o.booking_id = d.booking_id AND o.booked_date IS NOT NULL
                   AND o.sequence > d.sequence AND o.sequence <= :sequence)""" + OF_AGENCY.formatted("s");

    private Sources() {}
}
