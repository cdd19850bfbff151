package id.satuatap.reports.sheet;

import id.satuatap.reports.text.Words;

/** Every column that a sheet of the daily report can have, in the order in which a CSV file holds them all. Immutable. */
public enum Column {
    DAY("sheet.day", 14),
    PART("sheet.part", 12),
    AGENCY_CODE("sheet.agencyCode", 10),
    AGENCY("column.agency", 46),
    SERVICE_CODE("sheet.serviceCode", 11),
    SERVICE("column.service", 46),
    PREFIX("column.prefix", 8),
    COUNTER_CODE("sheet.counterCode", 11),
    COUNTER("column.counter", 16),
    OFFICER("column.officer", 28),
    HOUR("sheet.hour", 8),
    LEGS_EACH("sheet.legsEach", 16),
    STANDARD("sheet.standard", 10),
    ISSUED("column.issued", 10),
    CALLED("column.called", 10),
    SERVED("column.served", 10),
    FINISHED("column.finished", 10),
    NOT_PRESENT("column.notPresent", 10),
    CANCELLED("column.cancelled", 10),
    UNSERVED("column.unserved", 10),
    OPEN("column.open", 10),
    UNDONE("column.undone", 10),
    TRANSFERRED("column.transferred", 10),
    VISITS("column.visits", 10),
    LEGS("column.legs", 10),
    BOOKED("column.booked", 10),
    CHECKED_IN("column.checkedIn", 10),
    MISSED("column.missed", 10),
    BOOKINGS_CANCELLED("column.bookingsCancelled", 10),
    EXPECTED("column.expected", 10),
    WAITING_COUNT("column.waiting", "sheet.measured", 13),
    WAITING_MEAN("column.waiting", "sheet.mean", 13),
    WAITING_MEDIAN("column.waiting", "sheet.median", 13),
    WAITING_P90("column.waiting", "sheet.p90", 13),
    WAITING_LONGEST("column.waiting", "sheet.longest", 13),
    VISIT_WAITING_COUNT("column.visitWaiting", "sheet.measured", 13),
    VISIT_WAITING_MEAN("column.visitWaiting", "sheet.mean", 13),
    VISIT_WAITING_MEDIAN("column.visitWaiting", "sheet.median", 13),
    VISIT_WAITING_P90("column.visitWaiting", "sheet.p90", 13),
    VISIT_WAITING_LONGEST("column.visitWaiting", "sheet.longest", 13),
    WALKING_COUNT("column.walking", "sheet.measured", 13),
    WALKING_MEAN("column.walking", "sheet.mean", 13),
    WALKING_MEDIAN("column.walking", "sheet.median", 13),
    WALKING_P90("column.walking", "sheet.p90", 13),
    WALKING_LONGEST("column.walking", "sheet.longest", 13),
    SERVICE_COUNT("column.service.time", "sheet.measured", 13),
    SERVICE_MEAN("column.service.time", "sheet.mean", 13),
    SERVICE_MEDIAN("column.service.time", "sheet.median", 13),
    SERVICE_P90("column.service.time", "sheet.p90", 13),
    SERVICE_LONGEST("column.service.time", "sheet.longest", 13),
    WITHIN("sheet.within", 12),
    OPEN_TIME("sheet.openTime", 12),
    PAUSED_TIME("sheet.pausedTime", 12),
    CALLS("column.calls", 12),
    PRIORITY_SHARE("sheet.priorityShare", 12),
    PAST("column.past", 12),
    OVERTAKEN("column.overtaken", 12),
    CHOSEN("column.chosen", 12),
    ORDINARY_LONGEST("sheet.ordinaryLongest", 13),
    PRIORITY_LONGEST("sheet.priorityLongest", 13),
    CALLED_AT("sheet.calledAt", 12),
    TICKET("sheet.ticket", 10),
    RULE("sheet.rule", 28),
    REASON("sheet.reason", 22);

    private final String key;
    private final String detail;
    private final int width;

    Column(String key, int width) {
        this(key, "", width);
    }

    Column(String key, String detail, int width) {
        this.key = key;
        this.detail = detail;
        this.width = width;
    }

    /** The head of the column: "Waktu tunggu, median (menit)". */
    public String label(Words words) {
        return detail.isEmpty() ? words.of(key) : words.of("sheet.detailed", words.of(key), words.of(detail));
    }

    /** In characters. */
    public int width() {
        return width;
    }
}
