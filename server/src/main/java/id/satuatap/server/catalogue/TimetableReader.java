package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.AgencyTimes;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.HolidayDecree;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.Season;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.ServiceTimes;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.ServiceCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads all that differs from the plain week, wherever the file has it. Confined to one thread. */
final class TimetableReader {
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2999;
    private static final int EARLY_MINUTES_MAX = 240;
    private static final int COUNTERS_MAX = 200;
    private static final int QUOTA_MAX = 100_000;

    private final Faults faults;
    private final List<Season> seasons = new ArrayList<>();
    private final List<AgencyTimes> agencies = new ArrayList<>();
    private final List<ServiceTimes> services = new ArrayList<>();

    TimetableReader(Faults faults) {
        this.faults = faults;
    }

    Timetable timetable(Fields mall, List<Node> agencyNodes, Optional<Node> settings) {
        List<HolidayDecree> decrees =
                mall.listIfThere("holidaySources").stream().map(this::decree).toList();
        mall.listIfThere("seasons").forEach(node -> seasons.add(season(node, null)));
        agencyNodes.forEach(this::agency);
        Optional<Fields> rules = settings.map(node -> new Fields(node, faults));
        return new Timetable(
                decrees,
                seasons,
                agencies,
                services,
                rules.map(fields -> fields.truthOr("numbersInBreaks", true)).orElse(true),
                rules.map(this::closing).orElse(ClosingRule.USUAL));
    }

    private HolidayDecree decree(Node node) {
        Fields fields = new Fields(node, faults);
        return new HolidayDecree(fields.whole("year", YEAR_MIN, YEAR_MAX), fields.text("decree"));
    }

    private Season season(Node node, @Nullable AgencyCode agency) {
        Fields fields = new Fields(node, faults);
        int before = faults.count();
        LocalDate from = fields.parsed("from", FaultReason.NOT_A_DATE, LocalDate.EPOCH, LocalDate::parse);
        LocalDate to = fields.parsed("to", FaultReason.NOT_A_DATE, LocalDate.EPOCH, LocalDate::parse);
        if (faults.count() == before && to.isBefore(from)) {
            faults.add(fields.at("to"), FaultReason.ENDS_BEFORE_IT_BEGINS);
        }
        HoursReader doors = new HoursReader(faults);
        HoursReader hours = new HoursReader(faults);
        List<Node> tables = agency == null ? fields.list("openingHours") : fields.listIfThere("openingHours");
        List<MallHours> doorHours =
                agency == null ? tables.stream().map(doors::mall).toList() : List.of();
        List<ServiceHours> tableHours = tables.stream().map(hours::agency).toList();
        return new Season(fields.text("name"), from, to, agency, doorHours, tableHours);
    }

    private void agency(Node node) {
        Fields fields = new Fields(node, faults);
        AgencyCode code = fields.parsed("code", FaultReason.NOT_A_CODE, new AgencyCode("FAULT"), AgencyCode::new);
        fields.listIfThere("seasons").forEach(season -> seasons.add(season(season, code)));
        if (fields.has("worksOn")
                || fields.has("earlyMinutes")
                || fields.has("numbersInBreaks")
                || fields.has("countersInBreaks")) {
            agencies.add(new AgencyTimes(
                    code,
                    kinds(fields),
                    fields.wholeIfThere("earlyMinutes", 0, EARLY_MINUTES_MAX)
                            .map(Math::toIntExact)
                            .orElse(null),
                    fields.has("numbersInBreaks") ? fields.truthOr("numbersInBreaks", true) : null,
                    fields.wholeOr("countersInBreaks", 0, COUNTERS_MAX, 0)));
        }
        fields.listIfThere("services").forEach(this::service);
    }

    private List<Holiday.Kind> kinds(Fields fields) {
        return fields.listIfThere("worksOn").stream()
                .map(node -> fields.parsed(node, FaultReason.NOT_ONE_OF, Holiday.Kind.LOCAL, TimetableReader::kind))
                .toList();
    }

    private static Holiday.Kind kind(String text) {
        for (Holiday.Kind kind : Holiday.Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new UnfitException(FaultReason.NOT_ONE_OF, Arrays.toString(Holiday.Kind.values()), text);
    }

    private void service(Node node) {
        Fields fields = new Fields(node, faults);
        if (fields.has("openingHours") || fields.has("bandQuotas")) {
            HoursReader hours = new HoursReader(faults);
            services.add(new ServiceTimes(
                    fields.parsed("code", FaultReason.NOT_A_CODE, new ServiceCode("FAULT"), ServiceCode::new),
                    fields.listIfThere("openingHours").stream()
                            .map(hours::agency)
                            .toList(),
                    bands(fields)));
        }
    }

    private List<BandQuota> bands(Fields service) {
        List<BandQuota> bands = new ArrayList<>();
        LocalTime free = LocalTime.MIN;
        for (Node node : service.listIfThere("bandQuotas")) {
            Fields fields = new Fields(node, faults);
            int before = faults.count();
            LocalTime from = fields.parsed("from", FaultReason.NOT_A_TIME, LocalTime.MIN, LocalTime::parse);
            LocalTime to = fields.parsed("to", FaultReason.NOT_A_TIME, LocalTime.MAX, LocalTime::parse);
            int quota = fields.whole("quota", 1, QUOTA_MAX);
            if (faults.count() == before && (from.isBefore(free) || !to.isAfter(from))) {
                faults.add(node, FaultReason.PARTS_OUT_OF_ORDER);
            }
            free = to;
            bands.add(new BandQuota(from, to, quota));
        }
        return bands;
    }

    private ClosingRule closing(Fields fields) {
        ClosingRule usual = ClosingRule.USUAL;
        int confidence = fields.wholeOr("closingConfidence", 0, 99, usual.confidencePercent());
        if (confidence != 0 && confidence < 50) {
            faults.add(fields.at("closingConfidence"), FaultReason.CONFIDENCE);
        }
        return new ClosingRule(
                confidence,
                fields.wholeOr("closingNoticeMinutes", 10, 240, usual.noticeMinutes()),
                fields.wholeOr("closingNoticeNumbers", 0, 50, usual.noticeNumbers()));
    }
}
