package id.satuatap.kiosk;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Stateless. The model mall of Sleman on a Monday morning: 31 agencies, some of them closed for a reason. */
public final class MallFixture {
    public static final Instant MORNING = Instant.parse("2026-11-23T01:55:07Z");
    public static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    public static final String FAMILY_CARD = "DKC-03";

    private MallFixture() {}

    public static CatalogueView aCatalogue() {
        return aCatalogue(30);
    }

    public static CatalogueView aCatalogue(int idleSeconds) {
        return aCatalogue(idleSeconds, 3);
    }

    public static CatalogueView aCatalogue(int idleSeconds, Integer callsMax) {
        return new CatalogueView(
                1,
                new MallEntry("Mal Pelayanan Publik Kabupaten Sleman", "Kabupaten Sleman", "Asia/Jakarta", "WIB", null),
                List.of(new ZoneEntry(1, "Kependudukan dan Perizinan")),
                agencies(),
                List.of(new CounterEntry("C1", "1", "DKC", 1, List.of(FAMILY_CARD), false, false)),
                new CatalogueSettings(
                        idleSeconds,
                        30,
                        15,
                        TransferPlace.KEEP,
                        "https://mpp.slemankab.go.id",
                        new WarningLimits(30, 20, 5, 200),
                        callsMax));
    }

    /** With what brings visitors to several services at once. */
    public static CatalogueView withLifeEvents(LifeEventEntry... lifeEvents) {
        CatalogueView plain = aCatalogue();
        return new CatalogueView(
                plain.version(),
                plain.mall(),
                List.of(
                        new ZoneEntry(1, "Zona 1"),
                        new ZoneEntry(2, "Zona 2"),
                        new ZoneEntry(3, "Zona 3"),
                        new ZoneEntry(4, "Zona 4"),
                        new ZoneEntry(5, "Zona 5")),
                plain.agencies(),
                plain.counters(),
                plain.settings(),
                List.of(lifeEvents));
    }

    public static LifeEventEntry aBirth() {
        return new LifeEventEntry(
                "BIRTH", "Kelahiran anak", "A child is born", List.of("DKC-04", FAMILY_CARD, "DKC-06", "BKES-04"));
    }

    /** All open but those that do not come on Mondays, one with its quota used up, and one that opens later. */
    public static Snapshot aSnapshot(Instant time) {
        return aSnapshot(time, DayState.OPEN, services());
    }

    public static Snapshot aSnapshot(Instant time, DayState day, List<ServiceView> services) {
        MallView mall = new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                MONDAY,
                day,
                false,
                null,
                List.of(),
                Language.INDONESIAN,
                List.of(),
                List.of());
        return ASnapshot.of(mall, time).at(1, 100).services(services).made();
    }

    public static List<ServiceView> services() {
        List<ServiceView> all = new ArrayList<>();
        int salt = 0;
        for (AgencyEntry agency : agencies()) {
            List<DayOfWeek> days =
                    agency.openingHours().stream().map(OpeningHours::day).toList();
            for (ServiceEntry service : agency.services()) {
                salt = (salt * 31 + service.code().hashCode()) & 0xffff;
                int waiting = salt % 7;
                if (!days.contains(DayOfWeek.MONDAY)) {
                    all.add(closed(service, agency, ClosedReason.NOT_TODAY, null, days));
                } else if (agency.code().equals("IMI")) {
                    all.add(closed(service, agency, ClosedReason.NOT_YET_OPEN, LocalTime.of(9, 0), days));
                } else if (agency.code().equals("TSP") || service.code().equals("DKC-05")) {
                    all.add(closed(service, agency, ClosedReason.QUOTA_USED_UP, null, days));
                } else {
                    int minutes = waiting * service.standardMinutes() / 2;
                    boolean ends = service.code().equals("DKC-02");
                    boolean few = ends || service.code().equals("DKC-03");
                    all.add(new ServiceView(
                            service.code(),
                            agency.code(),
                            true,
                            null,
                            null,
                            days,
                            null,
                            null,
                            ends ? LocalTime.of(14, 20) : null,
                            few ? 8 : null,
                            waiting,
                            2,
                            minutes,
                            minutes == 0 ? 0 : minutes + 15));
                }
            }
        }
        return all;
    }

    /** Every service closed for the same reason. */
    public static List<ServiceView> allClosed(ClosedReason reason, LocalTime opensAt) {
        return agencies().stream()
                .flatMap(agency ->
                        agency.services().stream().map(service -> closed(service, agency, reason, opensAt, List.of())))
                .toList();
    }

    public static TicketView aTicket(String visit, Instant issuedAt, boolean priority) {
        return new TicketView(
                visit,
                "leg-" + visit,
                "AD-012",
                FAMILY_CARD,
                "DKC",
                "Kartu Keluarga baru atau perubahan",
                "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
                "Zona 1",
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                5,
                20,
                35,
                issuedAt,
                MONDAY,
                "K7Q2M4X8N3P6R5T9V2W7Y4Z8A3",
                "https://mpp.slemankab.go.id/t/K7Q2M4X8N3P6R5T9V2W7Y4Z8A3",
                priority);
    }

    /** With so many minutes to wait. */
    public static TicketView expected(TicketView ticket, Integer fromMinutes, Integer toMinutes) {
        return waiting(ticket, fromMinutes, toMinutes, ticket.standsStill());
    }

    /** As it is given while its agency's work stands still: nobody can say how long it will wait. */
    public static TicketView standingStill(TicketView ticket) {
        return waiting(ticket, null, null, true);
    }

    private static TicketView waiting(TicketView ticket, Integer fromMinutes, Integer toMinutes, Boolean standsStill) {
        return new TicketView(
                ticket.visit(),
                ticket.leg(),
                ticket.ticket(),
                ticket.service(),
                ticket.agency(),
                ticket.serviceName(),
                ticket.agencyName(),
                ticket.zoneName(),
                ticket.counterLabels(),
                ticket.ahead(),
                fromMinutes,
                toMinutes,
                ticket.issuedAt(),
                ticket.date(),
                ticket.token(),
                ticket.qr(),
                ticket.priority(),
                standsStill,
                ticket.bookedAt(),
                ticket.stops());
    }

    /** As whoever had booked gets it when he checks in. */
    public static TicketView bookedFor(TicketView ticket, Instant bookedAt) {
        return new TicketView(
                ticket.visit(),
                ticket.leg(),
                ticket.ticket(),
                ticket.service(),
                ticket.agency(),
                ticket.serviceName(),
                ticket.agencyName(),
                ticket.zoneName(),
                ticket.counterLabels(),
                ticket.ahead(),
                ticket.estimateFromMinutes(),
                ticket.estimateToMinutes(),
                ticket.issuedAt(),
                ticket.date(),
                ticket.token(),
                ticket.qr(),
                ticket.priority(),
                ticket.standsStill(),
                bookedAt,
                ticket.stops());
    }

    /** A number for several services, which are gone to in this order. */
    public static TicketView forSeveral(TicketView ticket, List<String> services) {
        List<StopView> stops = new ArrayList<>();
        for (String code : services) {
            for (AgencyEntry agency : agencies()) {
                agency.services().stream()
                        .filter(service -> service.code().equals(code))
                        .forEach(service -> stops.add(new StopView(
                                "leg-" + code, code, service.name(), agency.shortName(), "Zona " + agency.zone())));
            }
        }
        return new TicketView(
                ticket.visit(),
                ticket.leg(),
                ticket.ticket(),
                stops.get(0).service(),
                ticket.agency(),
                stops.get(0).serviceName(),
                ticket.agencyName(),
                ticket.zoneName(),
                ticket.counterLabels(),
                ticket.ahead(),
                ticket.estimateFromMinutes(),
                ticket.estimateToMinutes(),
                ticket.issuedAt(),
                ticket.date(),
                ticket.token(),
                ticket.qr(),
                ticket.priority(),
                ticket.standsStill(),
                ticket.bookedAt(),
                stops);
    }

    private static ServiceView closed(
            ServiceEntry service, AgencyEntry agency, ClosedReason reason, LocalTime opensAt, List<DayOfWeek> days) {
        return new ServiceView(
                service.code(), agency.code(), false, reason, opensAt, days, null, null, null, null, 0, 0, null, null);
    }

    public static List<AgencyEntry> agencies() {
        List<AgencyEntry> agencies = new ArrayList<>();
        String[] agency = null;
        List<ServiceEntry> services = new ArrayList<>();
        for (String line : lines()) {
            String[] field = line.split("\t", -1);
            if (field[0].equals("agency")) {
                if (agency != null) {
                    agencies.add(agency(agency, services));
                }
                agency = field;
                services = new ArrayList<>();
            } else {
                services.add(service(field));
            }
        }
        agencies.add(agency(Objects.requireNonNull(agency), services));
        return agencies;
    }

    private static AgencyEntry agency(String[] field, List<ServiceEntry> services) {
        List<OpeningHours> hours = Arrays.stream(field[5].split(","))
                .map(day -> new OpeningHours(
                        DayOfWeek.valueOf(day), LocalTime.of(8, 0), LocalTime.of(15, 0), null, null, null))
                .toList();
        return new AgencyEntry(field[1], field[2], field[3], Integer.parseInt(field[4]), null, hours, services);
    }

    private static ServiceEntry service(String[] field) {
        return new ServiceEntry(
                field[1],
                field[2],
                field[1].equals(FAMILY_CARD) ? "New or changed family card" : null,
                field[3],
                Integer.parseInt(field[4]),
                field[5].isEmpty() ? null : Long.valueOf(field[5]),
                FeeKind.valueOf(field[6]),
                field[7].isEmpty() ? null : field[7],
                Stream.of(field[8].split("; ")).filter(need -> !need.isBlank()).toList(),
                field[9].isEmpty() ? null : field[9],
                field[10].isEmpty() ? null : field[10]);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(MallFixture.class.getResourceAsStream("agencies.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
