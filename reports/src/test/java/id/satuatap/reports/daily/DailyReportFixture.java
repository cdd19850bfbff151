package id.satuatap.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Reports of made-up days: the same seed gives the same day. */
public final class DailyReportFixture {
    private static final List<String> AGENCIES = List.of(
            "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
            "Kepolisian Resor Sleman",
            "Kantor Pertanahan Kabupaten Sleman (ATR/BPN)",
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Sleman",
            "Badan Penyelenggara Jaminan Sosial Kesehatan Cabang Sleman",
            "Kantor Imigrasi Kelas I TPI Yogyakarta");
    private static final List<String> SERVICES = List.of(
            "Perekaman dan pencetakan KTP-el baru",
            "Kartu Keluarga: penerbitan, perubahan data, dan penggantian yang hilang atau rusak",
            "Akta Kelahiran",
            "Perpanjangan SIM C",
            "Pengecekan sertipikat");
    private static final List<String> OFFICERS =
            List.of("Agus Prasetyo", "Dewi Lestari", "Rahmat Hidayat", "Sri Wahyuni Kusumaningrum Hadiwinoto");

    private final RandomGenerator chance;

    private DailyReportFixture(long seed) {
        this.chance = new Random(seed);
    }

    /** A day of six agencies. */
    public static DailyReport anOrdinaryDay() {
        return new DailyReportFixture(7).day(6, head(true));
    }

    /** A day of that many agencies. */
    public static DailyReport aDayOf(int agencies) {
        return new DailyReportFixture(11).day(agencies, head(true));
    }

    /** A day on which nobody came and no counter opened. */
    public static DailyReport anEmptyDay() {
        return new DailyReport(
                head(true),
                Figures.NONE,
                List.of(),
                List.of(),
                List.of(),
                Fairness.NONE,
                Visits.NONE,
                Bookings.NONE,
                List.of());
    }

    /** A day that is not over. */
    public static DailyReport aDayThatGoesOn() {
        return new DailyReportFixture(5).day(2, head(false));
    }

    /** The same report made by another person at another time. */
    public static DailyReport madeAgain(DailyReport report, Instant madeAt, String madeBy) {
        ReportHead head = report.head();
        return new DailyReport(
                new ReportHead(
                        head.mallName(),
                        head.day(),
                        head.zone(),
                        head.zoneAbbreviation(),
                        head.scopeAgencyCode(),
                        head.scopeName(),
                        head.firstOpened(),
                        head.closed(),
                        head.definitionsVersion(),
                        head.journalSequence(),
                        head.journalHead(),
                        madeAt,
                        madeBy,
                        head.softwareVersion(),
                        head.complete()),
                report.total(),
                report.agencies(),
                report.counters(),
                report.officers(),
                report.fairness(),
                report.visits(),
                report.bookings(),
                report.hours());
    }

    private static ReportHead head(boolean complete) {
        return new ReportHead(
                "Mal Pelayanan Publik Kabupaten Sleman",
                LocalDate.of(2026, 11, 23),
                ZoneId.of("Asia/Jakarta"),
                "WIB",
                null,
                "Mal Pelayanan Publik Kabupaten Sleman",
                Instant.parse("2026-11-22T23:30:00Z"),
                complete ? Instant.parse("2026-11-23T08:32:00Z") : null,
                2,
                48_213,
                "9f2c51d07be84a36c1f0a4472d9be6135a80c7de21f4936b58e07acd419f63b2",
                Instant.parse("2026-11-23T08:45:12Z"),
                "Sistem",
                "0.1.0",
                complete);
    }

    private DailyReport day(int agencies, ReportHead head) {
        List<AgencySection> sections = new ArrayList<>();
        List<CounterLine> counters = new ArrayList<>();
        List<OfficerLine> officers = new ArrayList<>();
        for (int agency = 0; agency < agencies; agency++) {
            String code = "A" + (agency + 1);
            String name = AGENCIES.get(agency % AGENCIES.size())
                    + (agency < AGENCIES.size() ? "" : ", Unit Layanan Pembantu Nomor " + agency);
            sections.add(agency == 4 ? quiet(code, name) : section(code, name));
            for (int desk = 1; desk <= 2; desk++) {
                counters.add(new CounterLine(code + "-" + desk, "Loket " + (agency * 2 + desk), code, name, turns()));
                String officer = OFFICERS.get((agency + desk) % OFFICERS.size());
                officers.add(new OfficerLine("p-" + agency + "-" + desk, officer, code, name, turns()));
            }
        }
        Figures total = sum(sections);
        return new DailyReport(
                head,
                total,
                sections,
                counters,
                officers,
                fairness(sections, counters),
                visits(total),
                bookings(sections, head),
                hours(total));
    }

    /** Most had one service, a few three and more. */
    private static Visits visits(Figures total) {
        if (total.served() == 0) {
            return Visits.NONE;
        }
        Times each = total.waiting();
        Times twice = new Times(10, 1_200_000L, 1_080_000L, 2_400_000L, 3_000_000L);
        return new Visits(
                new VisitFigures(total.served() - 20, total.served(), each, each),
                List.of(
                        new VisitLine(1, new VisitFigures(total.served() - 30, total.served() - 30, each, each)),
                        new VisitLine(3, new VisitFigures(10, 30, each, twice))));
    }

    /** Of the first two services of every third agency: most take none. */
    private static Bookings bookings(List<AgencySection> sections, ReportHead head) {
        return Bookings.of(sections.stream()
                .filter(section -> sections.indexOf(section) % 3 == 0)
                .map(section -> BookedAgency.of(
                        section.code(),
                        section.name(),
                        section.services().stream()
                                .limit(2)
                                .map(service -> booked(service, head.complete() ? 0 : 2))
                                .toList()))
                .toList());
    }

    private static BookedService booked(ServiceLine service, long expected) {
        long came = service.figures().served() / 4;
        return new BookedService(
                service.code(), service.name(), new BookingFigures(came + 3 + expected, came, 2, 1, expected));
    }

    /** Of each agency that had anybody one call by each kind of rule, told again from what is there. */
    private static Fairness fairness(List<AgencySection> sections, List<CounterLine> counters) {
        List<FairnessLine> agencies = new ArrayList<>();
        List<OvertakeLine> overtakes = new ArrayList<>();
        for (AgencySection section : sections) {
            if (section.total().served() > 0) {
                agencies.add(new FairnessLine(
                        section.code(), section.name(), order(section.total().served())));
                overtakes.add(overtake(section, counters, "PRIORITY_SHARE", null, 2));
                overtakes.add(overtake(section, counters, "CHOSEN", "WITH_DOCUMENT", 5));
            }
        }
        long calls = agencies.stream().mapToLong(line -> line.figures().calls()).sum();
        return new Fairness(order(calls), agencies, overtakes);
    }

    private static FairnessFigures order(long calls) {
        return new FairnessFigures(
                calls, new Share(calls / 15, calls), calls / 10, calls / 5, calls / 40, 2_700_000L + calls, 900_000L);
    }

    private static OvertakeLine overtake(
            AgencySection section, List<CounterLine> counters, String rule, @Nullable String reason, long overtaken) {
        String counter = counters.stream()
                .filter(line -> line.agencyCode().equals(section.code()))
                .findFirst()
                .orElseThrow()
                .label();
        return new OvertakeLine(
                section.code(),
                section.name(),
                Instant.parse("2026-11-23T02:15:00Z").plusSeconds(600 * overtaken),
                "AA-01" + overtaken,
                counter,
                "p-1",
                OFFICERS.get(0),
                rule,
                reason,
                overtaken);
    }

    private AgencySection section(String code, String name) {
        List<ServiceLine> lines = new ArrayList<>();
        for (int service = 0; service < SERVICES.size(); service++) {
            lines.add(new ServiceLine(
                    code + "-0" + (service + 1),
                    SERVICES.get(service),
                    "A" + (char) ('A' + service),
                    5 + service * 5,
                    service == 3 ? Figures.NONE : figures(20 + chance.nextInt(80))));
        }
        return new AgencySection(
                code, name, total(lines.stream().map(ServiceLine::figures).toList()), lines);
    }

    private static AgencySection quiet(String code, String name) {
        return new AgencySection(
                code,
                name,
                Figures.NONE,
                List.of(new ServiceLine(code + "-01", "Perubahan data peserta", "BK", 10, Figures.NONE)));
    }

    private Figures figures(int issued) {
        long notPresent = issued / 12;
        long cancelled = issued / 30;
        long served = issued - notPresent - cancelled;
        return new Figures(
                issued,
                served,
                notPresent,
                cancelled,
                0,
                0,
                times(served, 11),
                times(served, 1),
                times(served, 9),
                new Share(served * 4 / 5, served));
    }

    private TurnFigures turns() {
        int called = 3 + chance.nextInt(40);
        return new TurnFigures(
                called,
                called - called / 10,
                called / 10,
                called / 20,
                called / 15,
                called / 30,
                times(called - called / 10, 1),
                times(called - called / 10, 9),
                new Share((called - called / 10) * 3 / 4, called - called / 10),
                25_200_000L - chance.nextInt(3_600_000),
                (long) chance.nextInt(3_600_000));
    }

    private Times times(long count, int minutes) {
        if (count == 0) {
            return Times.NONE;
        }
        long median = minutes * 60_000L + chance.nextInt(120_000);
        return new Times(count, median + 40_000, median, median * 2, median * 4);
    }

    /** The day's numbers over its hours, as people come. */
    private List<HourLine> hours(Figures total) {
        List<Integer> percents = List.of(6, 18, 21, 17, 13, 6, 11, 8, 0);
        List<HourLine> hours = new ArrayList<>();
        long left = total.issued();
        for (int hour = 0; hour < percents.size(); hour++) {
            long issued = hour == percents.size() - 2 ? left : total.issued() * percents.get(hour) / 100;
            left -= issued;
            hours.add(new HourLine(
                    hour + 7,
                    issued,
                    issued * 9 / 10,
                    issued * 17 / 20,
                    issued == 0 ? null : 120_000L + 55_000L * percents.get(hour) + chance.nextInt(60_000)));
        }
        return hours;
    }

    private Figures sum(List<AgencySection> sections) {
        return total(sections.stream().map(AgencySection::total).toList());
    }

    private Figures total(List<Figures> parts) {
        long served = parts.stream().mapToLong(Figures::served).sum();
        return new Figures(
                parts.stream().mapToLong(Figures::issued).sum(),
                served,
                parts.stream().mapToLong(Figures::notPresent).sum(),
                parts.stream().mapToLong(Figures::cancelled).sum(),
                0,
                0,
                times(served, 11),
                times(served, 1),
                times(served, 9),
                new Share(
                        parts.stream()
                                .mapToLong(part -> part.withinStandard().within())
                                .sum(),
                        served));
    }
}
