package id.satuatap.kiosk;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.ServiceView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Stateless. As many agencies as a mall has at most: those of Sleman, and others with the longest official names there are. */
final class ALargeMall {
    private static final int AGENCIES = 60;
    private static final List<List<String>> LONG_NAMES = List.of(
            List.of(
                    "DP3AP2KB",
                    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"),
            List.of("BKPP DIY", "Badan Kepegawaian, Pendidikan, dan Pelatihan Provinsi Daerah Istimewa Yogyakarta"),
            List.of(
                    "Kanwil Kemenkumham",
                    "Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia Daerah Istimewa Yogyakarta"),
            List.of("Balai Karantina", "Balai Karantina Hewan, Ikan, dan Tumbuhan Daerah Istimewa Yogyakarta"),
            List.of("Badan Pertanahan Nasional", "Kantor Pertanahan Kabupaten Sleman"),
            List.of("Otoritas Jasa Keuangan", "Otoritas Jasa Keuangan"));

    private ALargeMall() {}

    static CatalogueView catalogue() {
        CatalogueView usual = MallFixture.withLifeEvents(MallFixture.aBirth());
        return new CatalogueView(
                usual.version(),
                usual.mall(),
                usual.zones(),
                agencies(),
                usual.counters(),
                usual.settings(),
                usual.lifeEvents());
    }

    private static List<AgencyEntry> agencies() {
        List<AgencyEntry> all = new ArrayList<>(MallFixture.agencies());
        for (int i = 0; all.size() < AGENCIES; i++) {
            AgencyEntry like = all.get(i);
            List<String> names = LONG_NAMES.get(i % LONG_NAMES.size());
            all.add(new AgencyEntry(
                    "L" + i,
                    names.get(1),
                    names.get(0),
                    like.zone(),
                    null,
                    like.openingHours(),
                    List.of(like(like.services().get(0), "L" + i + "-01"))));
        }
        return all;
    }

    private static ServiceEntry like(ServiceEntry service, String code) {
        return new ServiceEntry(
                code,
                service.name(),
                service.nameEnglish(),
                service.prefix(),
                service.standardMinutes(),
                service.feeRupiah(),
                service.feeKind(),
                service.feeNote(),
                service.requirements(),
                service.product(),
                service.completion());
    }

    /** All of them give numbers, and many wait. */
    static List<ServiceView> busy() {
        return services((service, agency) -> new ServiceView(
                service.code(), agency.code(), true, null, null, List.of(), null, null, null, null, 104, 2, 40, 65));
    }

    /** None of them gives numbers, each for a reason of its own. */
    static List<ServiceView> closed() {
        List<ClosedReason> reasons = List.of(ClosedReason.values());
        int[] next = {0};
        return services((service, agency) -> {
            ClosedReason reason = reasons.get(next[0]++ % reasons.size());
            boolean later = reason == ClosedReason.BREAK
                    || reason == ClosedReason.NOT_YET_OPEN
                    || reason == ClosedReason.BAND_QUOTA_USED_UP;
            return new ServiceView(
                    service.code(),
                    agency.code(),
                    false,
                    reason,
                    later ? LocalTime.of(13, 0) : null,
                    reason == ClosedReason.NOT_TODAY
                            ? List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                            : List.of(),
                    reason == ClosedReason.CUT_OFF ? LocalDate.of(2026, 11, 24) : null,
                    null,
                    null,
                    null,
                    0,
                    0,
                    null,
                    null);
        });
    }

    private static List<ServiceView> services(Standing how) {
        return agencies().stream()
                .flatMap(agency -> agency.services().stream().map(service -> how.of(service, agency)))
                .toList();
    }

    private interface Standing {
        ServiceView of(ServiceEntry service, AgencyEntry agency);
    }
}
