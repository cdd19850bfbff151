package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A large mall with its figures, made by a seed. Stateless. */
final class MallInFigures {
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private static final List<String> NAMES = List.of(
            "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman|Disdukcapil",
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Sleman|DPMPTSP",
            "Dinas Pertanahan dan Tata Ruang (Kundha Niti Mandala sarta Tata Sasana) Kabupaten Sleman|Tata Ruang",
            "Kantor Imigrasi Kelas I TPI Yogyakarta|Imigrasi",
            "Dinas Pekerjaan Umum, Perumahan, dan Kawasan Permukiman Kabupaten Sleman|DPUPKP",
            "Kantor Pelayanan Pajak Pratama Sleman|KPP Sleman",
            "Badan Penyelenggara Jaminan Sosial Kesehatan|BPJS Kesehatan",
            "Badan Penyelenggara Jaminan Sosial Ketenagakerjaan|BPJS Ketenagakerjaan",
            "Kantor Pengawasan dan Pelayanan Bea dan Cukai TMP B Yogyakarta|Bea Cukai",
            "Dinas Tenaga Kerja Kabupaten Sleman|Disnaker",
            "Kementerian Agama Kabupaten Sleman|Kemenag",
            "Pengadilan Agama Sleman|PA Sleman",
            "Kejaksaan Negeri Sleman|Kejari Sleman",
            "Dinas Sosial Kabupaten Sleman|Dinsos",
            "Dinas Kesehatan Kabupaten Sleman|Dinkes",
            "Perusahaan Umum Daerah Air Minum Tirta Sembada|PDAM Sleman",
            "PT Taspen (Persero) Kantor Cabang Yogyakarta|Taspen",
            "Bank BPD DIY Cabang Sleman|BPD DIY",
            "Balai Besar Pengawas Obat dan Makanan di Yogyakarta|BBPOM",
            "Kantor Pelayanan Kekayaan Negara dan Lelang Yogyakarta|KPKNL");

    private static final String UNIT = "Unit Pelayanan Terpadu Kapanewon ke-";

    private static final List<String> SERVICES = List.of(
            "Perekaman dan pencetakan KTP-el",
            "Penerbitan kartu keluarga karena perubahan data",
            "Akta kelahiran",
            "Pengaduan dan konsultasi",
            "Perpanjangan izin usaha mikro dan kecil");

    private static final List<String> OFFICERS =
            List.of("Rina Wulandari", "Budi Santoso", "Siti Aminah", "Putu Ayu Lestari", "Agus Prasetyo Nugroho");

    private MallInFigures() {}

    /** Whether a text is the long name of an agency or service, or of an officer: its cell tells it whole by a tooltip. */
    static boolean hasATooltip(String text) {
        return SERVICES.contains(text)
                || OFFICERS.contains(text)
                || text.startsWith(UNIT)
                || NAMES.stream().anyMatch(names -> names.startsWith(text + "|"));
    }

    static CatalogueView catalogue(int agencies) {
        List<AgencyEntry> entries =
                IntStream.range(0, agencies).mapToObj(MallInFigures::agency).toList();
        List<CounterEntry> counters = new ArrayList<>();
        for (AgencyEntry agency : entries) {
            for (int i = 1; i <= 2; i++) {
                String label = Integer.toString(counters.size() + 1);
                counters.add(new CounterEntry(
                        agency.code() + "-C" + i,
                        label,
                        agency.code(),
                        1,
                        agency.services().stream().map(ServiceEntry::code).toList(),
                        false,
                        false));
            }
        }
        return new CatalogueView(
                1,
                new MallEntry("Mal Pelayanan Publik Kabupaten Sleman", "Kabupaten Sleman", "Asia/Jakarta", "WIB", null),
                List.of(new ZoneEntry(1, "Zona A")),
                entries,
                counters,
                new CatalogueSettings(60, 30, 15, TransferPlace.KEEP, null, new WarningLimits(30, 20, 5, 200)));
    }

    private static AgencyEntry agency(int n) {
        String[] names =
                n < NAMES.size() ? NAMES.get(n).split("\\|") : new String[] {UNIT + (n + 1), "Kapanewon " + (n + 1)};
        String code = "I" + (n + 1);
        List<ServiceEntry> services = IntStream.range(0, 2 + n % 3)
                .mapToObj(i -> new ServiceEntry(
                        code + "-0" + (i + 1),
                        SERVICES.get((n + i) % SERVICES.size()),
                        null,
                        prefix(n, i),
                        10,
                        0L,
                        FeeKind.FREE,
                        null,
                        List.of(),
                        null,
                        null))
                .toList();
        return new AgencyEntry(code, names[0], names[1], 1, null, List.of(), services);
    }

    private static String prefix(int agency, int service) {
        return "" + (char) ('A' + agency % 26) + (char) ('A' + service + 5 * (agency / 26));
    }

    /** A hall in the middle of its day, with about so many tickets given. */
    static HallProjection hall(CatalogueView catalogue, int tickets, long seed) {
        return hall(catalogue, tickets, seed, false);
    }

    static HallProjection hall(CatalogueView catalogue, int tickets, long seed, boolean clockDoubtful) {
        Random chance = new Random(seed);
        List<ServiceFiguresView> services = new ArrayList<>();
        long all = catalogue.agencies().stream()
                .mapToLong(agency -> agency.services().size())
                .sum();
        for (AgencyEntry agency : catalogue.agencies()) {
            for (ServiceEntry service : agency.services()) {
                int issued = tickets == 0 ? 0 : (int) (chance.nextInt(1, 200) * tickets / all / 100);
                services.add(figures(agency, service, issued, chance));
            }
        }
        List<DeskView> desks = new ArrayList<>();
        List<CounterFiguresView> counters = new ArrayList<>();
        for (CounterEntry counter : catalogue.counters()) {
            int waiting = services.stream()
                    .filter(service -> counter.services().contains(service.service()))
                    .mapToInt(ServiceFiguresView::waiting)
                    .sum();
            DeskView desk = desk(catalogue, counter, tickets > 0, chance);
            boolean idle = waiting > 0 && desk.state() == CounterState.OPEN && desk.turn() == null;
            desks.add(desk);
            counters.add(new CounterFiguresView(
                    counter.code(),
                    counter.agency(),
                    waiting,
                    idle ? NINE.minusSeconds(chance.nextInt(10, 700)) : null,
                    tickets / 150,
                    tickets == 0 ? 0 : chance.nextInt(30),
                    0));
        }
        MallView mall = new MallView(
                catalogue.mall().name(),
                catalogue.mall().regency(),
                "WIB",
                "Asia/Jakarta",
                1,
                MONDAY,
                DayState.OPEN,
                clockDoubtful,
                null,
                List.of(),
                Language.INDONESIAN,
                List.of(),
                List.of());
        return HallProjection.of(ASnapshot.of(mall, NINE)
                .at(1, 2_000)
                .desks(desks)
                .figures(services, counters)
                .made());
    }

    private static ServiceFiguresView figures(AgencyEntry agency, ServiceEntry service, int issued, Random chance) {
        int waiting = issued == 0 ? 0 : chance.nextInt(Math.min(28, issued));
        int notPresent = (issued - waiting) / 20;
        int serving = Math.min(2, (issued - waiting) / 9);
        int called = serving > 1 ? 1 : 0;
        int served = Math.max(0, issued - waiting - notPresent - serving - called);
        Instant since = waiting == 0 ? null : NINE.minusSeconds(60L * waiting + chance.nextInt(1_200));
        return new ServiceFiguresView(
                service.code(),
                agency.code(),
                waiting,
                since,
                called,
                serving,
                issued,
                issued - waiting,
                served,
                notPresent,
                issued / 60);
    }

    private static DeskView desk(CatalogueView catalogue, CounterEntry counter, boolean busy, Random chance) {
        int kind = chance.nextInt(10);
        CounterState state = kind == 0 ? CounterState.CLOSED : kind == 1 ? CounterState.PAUSED : CounterState.OPEN;
        String officer = OFFICERS.get(chance.nextInt(OFFICERS.size()));
        boolean closed = state == CounterState.CLOSED;
        TurnView turn = busy && state == CounterState.OPEN && kind < 8 ? turn(catalogue, counter, chance) : null;
        return new DeskView(
                counter.code(),
                counter.agency(),
                state,
                closed ? null : "p-" + counter.code(),
                closed ? null : officer,
                NINE.minusSeconds(chance.nextInt(600, 5_000)),
                counter.services(),
                false,
                false,
                turn);
    }

    private static TurnView turn(CatalogueView catalogue, CounterEntry counter, Random chance) {
        ServiceEntry service = catalogue.agencies().stream()
                .filter(agency -> agency.code().equals(counter.agency()))
                .flatMap(agency -> agency.services().stream())
                .findFirst()
                .orElseThrow();
        boolean serving = chance.nextInt(4) > 0;
        Instant called = NINE.minusSeconds(chance.nextInt(30, 1_900));
        return new TurnView(
                "turn-" + counter.code(),
                "leg-" + counter.code(),
                "visit-" + counter.code(),
                service.prefix() + "-" + String.format("%03d", chance.nextInt(1, 120)),
                service.code(),
                service.name(),
                serving ? TurnState.SERVING : TurnState.CALLED,
                called.minusSeconds(900),
                called,
                serving ? called.plusSeconds(25) : null,
                1,
                false,
                null,
                null);
    }
}
