package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The mall and its day. Audience: HALL, everybody.
 *
 * @param name the mall's full name
 * @param regency the regency or city it belongs to
 * @param zoneLabel how times are labelled: WIB, WITA or WIT
 * @param timeZone IANA name such as Asia/Jakarta
 * @param catalogueVersion version of the catalogue in force; another one means: fetch it again
 * @param date the business date; absent before the first day is opened
 * @param day how the day stands
 * @param clockDoubtful true while the server waits for a person to confirm its clock
 * @param holidaysMissing the year whose holidays are not in the catalogue yet, when it has begun or is near
 * @param runningText lines that boards let run, in order
 * @param defaultLanguage the language screens start in
 * @param outages the agencies whose work stands still, in the order in which that began
 * @param notices what boards may say now that is no call
 * @param ticketTemplate version of the tickets' layout in force, another one means: fetch it again; absent for the usual one
 */
public record MallView(
        String name,
        String regency,
        String zoneLabel,
        String timeZone,
        int catalogueVersion,
        @Nullable LocalDate date,
        DayState day,
        boolean clockDoubtful,
        @Nullable Integer holidaysMissing,
        List<String> runningText,
        Language defaultLanguage,
        List<OutageView> outages,
        List<NoticeView> notices,
        @Nullable Integer ticketTemplate) {
    public MallView {
        Fields.text("name", name);
        Fields.text("regency", regency);
        Fields.text("zoneLabel", zoneLabel);
        Fields.text("timeZone", timeZone);
        Fields.range("catalogueVersion", catalogueVersion, 0, Integer.MAX_VALUE);
        Fields.required("day", day);
        Fields.optionalRange("holidaysMissing", holidaysMissing, 2000, 2999);
        runningText = Fields.texts("runningText", runningText);
        Fields.required("defaultLanguage", defaultLanguage);
        outages = Fields.list("outages", outages);
        notices = Fields.list("notices", notices);
        Fields.optionalRange("ticketTemplate", ticketTemplate, 1, Integer.MAX_VALUE);
    }

    /** With the usual tickets. */
    public MallView(
            String name,
            String regency,
            String zoneLabel,
            String timeZone,
            int catalogueVersion,
            @Nullable LocalDate date,
            DayState day,
            boolean clockDoubtful,
            @Nullable Integer holidaysMissing,
            List<String> runningText,
            Language defaultLanguage,
            List<OutageView> outages,
            List<NoticeView> notices) {
        this(
                name,
                regency,
                zoneLabel,
                timeZone,
                catalogueVersion,
                date,
                day,
                clockDoubtful,
                holidaysMissing,
                runningText,
                defaultLanguage,
                outages,
                notices,
                null);
    }

    /** With nothing that boards may say but calls. */
    public MallView(
            String name,
            String regency,
            String zoneLabel,
            String timeZone,
            int catalogueVersion,
            @Nullable LocalDate date,
            DayState day,
            boolean clockDoubtful,
            @Nullable Integer holidaysMissing,
            List<String> runningText,
            Language defaultLanguage,
            List<OutageView> outages) {
        this(
                name,
                regency,
                zoneLabel,
                timeZone,
                catalogueVersion,
                date,
                day,
                clockDoubtful,
                holidaysMissing,
                runningText,
                defaultLanguage,
                outages,
                List.of());
    }
}
