package id.satuatap.hall;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.catalogue.Fee;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.JourneyRules;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A small mall: population office (two services, counters L01 to L03), tax office (one service, L04; Tuesdays too). */
public final class HallCatalogue {
    private HallCatalogue() {}

    public static Catalogue mall() {
        return mall(settings(TransferPlace.KEEP));
    }

    public static Catalogue mall(HallSettings settings) {
        return new Catalogue(
                new MallProfile(
                        "Mal Pelayanan Publik",
                        "Kabupaten Sleman",
                        "DIY",
                        "Beran",
                        "Asia/Jakarta",
                        "WIB",
                        "DPMPTSP",
                        List.of(new MallHours(weekdays(), time("07:30"), time("08:00"), time("15:00")))),
                List.of(new Zone(1, "Kependudukan", 1), new Zone(2, "Pajak", 1)),
                List.of(
                        new Agency(
                                new AgencyCode("DKC"),
                                "Dinas Kependudukan",
                                "Disdukcapil",
                                1,
                                List.of(hours(weekdays()))),
                        new Agency(
                                new AgencyCode("KPP"),
                                "Kantor Pelayanan Pajak",
                                "KPP",
                                2,
                                List.of(hours(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))))),
                List.of(
                        service("DKC-01", "DKC", "AB", null),
                        service("DKC-02", "DKC", "AC", null),
                        service("DKC-03", "DKC", "AC", 2),
                        service("KPP-01", "KPP", "GA", null)),
                List.of(
                        counter("L01", "1", "DKC", 1, false, false, "DKC-01", "DKC-02", "DKC-03"),
                        counter("L02", "2", "DKC", 1, false, false, "DKC-01", "DKC-02", "DKC-03"),
                        counter("L03", "3", "DKC", 1, true, true, "DKC-01"),
                        counter("L04", "4", "KPP", 2, false, false, "KPP-01")),
                List.of(new Holiday(LocalDate.of(2026, 12, 25), "Natal", Holiday.Kind.NATIONAL)),
                settings);
    }

    /** The same with rules of calling. */
    public static Catalogue calling(CallRules rules) {
        return mall(settings(TransferPlace.KEEP).with(rules));
    }

    /** The same where one counter orders its services. */
    public static Catalogue withProfile(String counter, CounterProfile profile) {
        return withProfile(counter, profile, CallRules.PLAIN);
    }

    public static Catalogue withProfile(String counter, CounterProfile profile, CallRules rules) {
        Catalogue even = calling(rules);
        return even.with(even.counters().stream()
                .map(each -> each.code().value().equals(counter) ? each.with(profile) : each)
                .toList());
    }

    /** The same with a life event: DKC-02 only after DKC-01, the tax office at any time. */
    public static Catalogue journeys() {
        return mall().with(new JourneyRules(
                60,
                List.of(new LifeEvent(
                        new LifeEventCode("BIRTH"),
                        "Kelahiran anak",
                        "A child is born",
                        List.of(stop("DKC-01"), stop("DKC-02", "DKC-01"), stop("KPP-01"))))));
    }

    private static LifeEvent.Stop stop(String service, String... after) {
        return new LifeEvent.Stop(
                new ServiceCode(service),
                java.util.Arrays.stream(after).map(ServiceCode::new).toList());
    }

    /** The mall as it would be if an agency gave a service up. */
    public static Catalogue without(String service) {
        Catalogue mall = mall();
        return new Catalogue(
                mall.mall(),
                mall.zones(),
                mall.agencies(),
                mall.services().stream()
                        .filter(each -> !each.code().value().equals(service))
                        .toList(),
                mall.counters(),
                mall.holidays(),
                mall.settings());
    }

    /** The mall as it would stand in another of the three zones. */
    public static Catalogue in(String timeZone, String label) {
        Catalogue mall = mall();
        MallProfile profile = mall.mall();
        return new Catalogue(
                new MallProfile(
                        profile.name(),
                        profile.regency(),
                        profile.province(),
                        profile.address(),
                        timeZone,
                        label,
                        profile.organiser(),
                        profile.openingHours()),
                mall.zones(),
                mall.agencies(),
                mall.services(),
                mall.counters(),
                mall.holidays(),
                mall.settings());
    }

    public static HallSettings settings(TransferPlace place) {
        return new HallSettings(15_000, 30_000, 15_000, place, 2, 60, null, List.of("Semua layanan bebas pungli."));
    }

    /** The mall with another rule of closing counters. */
    public static Catalogue closing(ClosureRule closures) {
        return mall(settings(TransferPlace.KEEP).with(closures));
    }

    public static HallSettings settings(HoldingRules holding) {
        return settings(TransferPlace.KEEP).with(holding);
    }

    private static List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    private static ServiceHours hours(List<DayOfWeek> days) {
        return new ServiceHours(days, time("08:00"), time("15:00"), time("14:30"), List.of());
    }

    private static Service service(String code, String agency, String prefix, Integer quota) {
        return new Service(
                new ServiceCode(code),
                new AgencyCode(agency),
                "Layanan " + code,
                prefix,
                10,
                new Fee(Fee.Kind.FREE, 0L, ""),
                List.of("KTP"),
                "Produk",
                "1 hari",
                quota);
    }

    private static Counter counter(
            String code, String label, String agency, int zone, boolean starts, boolean finishes, String... services) {
        return new Counter(
                new CounterCode(code),
                label,
                new AgencyCode(agency),
                zone,
                java.util.Arrays.stream(services).map(ServiceCode::new).toList(),
                starts,
                finishes);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
