package id.satuatap.server.engine;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Fee;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A small mall: two agencies, four services, four counters, open every day from 06 to 22; two kiosks and a board. */
public final class MallFixture {
    /** A Monday, 09.00 WIB. */
    public static final Instant MONDAY_NINE = Instant.parse("2026-11-23T02:00:00Z");

    public static final Principal SERVER = new Principal.OfServer("test");
    public static final Principal KIOSK = new Principal.OfDevice(new DeviceId("kiosk-1"));
    public static final Principal OTHER_KIOSK = new Principal.OfDevice(new DeviceId("kiosk-2"));
    public static final Principal BOARD = new Principal.OfDevice(new DeviceId("board-1"));
    public static final Principal ADMINISTRATOR = new Principal.OfPerson(new PersonId("admin"));
    public static final Principal SUPERVISOR = new Principal.OfPerson(new PersonId("chief"));
    public static final ServiceCode ID_CARD = new ServiceCode("REG-1");
    public static final ServiceCode FAMILY_CARD = new ServiceCode("REG-2");
    public static final ServiceCode TAX_NUMBER = new ServiceCode("TAX-1");
    public static final ServiceCode TAX_ADVICE = new ServiceCode("TAX-2");
    public static final List<ServiceCode> SERVICES = List.of(ID_CARD, FAMILY_CARD, TAX_NUMBER, TAX_ADVICE);
    public static final List<CounterCode> COUNTERS =
            List.of(new CounterCode("L01"), new CounterCode("L02"), new CounterCode("L03"), new CounterCode("L04"));

    private MallFixture() {}

    public static Principal officer(int n) {
        return new Principal.OfPerson(new PersonId("officer-" + n));
    }

    public static Catalogue catalogue() {
        AgencyCode registry = new AgencyCode("REG");
        AgencyCode tax = new AgencyCode("TAX");
        return new Catalogue(
                new MallProfile(
                        "Mal uji",
                        "Sleman",
                        "DIY",
                        "Jalan Uji 1",
                        "Asia/Jakarta",
                        "WIB",
                        "Penyelenggara",
                        List.of(new MallHours(
                                List.of(DayOfWeek.values()),
                                LocalTime.of(6, 0),
                                LocalTime.of(6, 0),
                                LocalTime.of(22, 0)))),
                List.of(new Zone(1, "Timur", 1), new Zone(2, "Barat", 2)),
                List.of(
                        new Agency(registry, "Kependudukan", "Dukcapil", 1, hours()),
                        new Agency(tax, "Pajak", "Pajak", 2, hours())),
                List.of(
                        service(ID_CARD, registry, "AB"),
                        service(FAMILY_CARD, registry, "AC"),
                        service(TAX_NUMBER, tax, "BA"),
                        service(TAX_ADVICE, tax, "BA")),
                List.of(
                        counter(0, registry, 1, List.of(ID_CARD, FAMILY_CARD), false),
                        counter(1, registry, 1, List.of(ID_CARD, FAMILY_CARD), true),
                        counter(2, tax, 2, List.of(TAX_NUMBER, TAX_ADVICE), false),
                        counter(3, tax, 2, List.of(TAX_ADVICE), true)),
                List.of(),
                new HallSettings(15_000, 30_000, 12_000, TransferPlace.KEEP, 3, 45, null, List.of("Selamat datang")));
    }

    /** The same mall, where whoever missed his call may come back for some minutes. */
    public static Catalogue forgiving() {
        Catalogue usual = catalogue();
        CallRules plain = CallRules.PLAIN;
        return new Catalogue(
                usual.mall(),
                usual.zones(),
                usual.agencies(),
                usual.services(),
                usual.counters(),
                usual.holidays(),
                usual.settings()
                        .with(new CallRules(
                                plain.precedence(),
                                plain.patience(),
                                new CallRules.LateReturn(4, 2),
                                plain.checkIn())));
    }

    private static List<ServiceHours> hours() {
        return List.of(new ServiceHours(
                List.of(DayOfWeek.values()),
                LocalTime.of(6, 0),
                LocalTime.of(22, 0),
                LocalTime.of(21, 30),
                List.of(new ServiceHours.Break(LocalTime.of(12, 0), LocalTime.of(13, 0)))));
    }

    private static Service service(ServiceCode code, AgencyCode agency, String prefix) {
        return new Service(
                code,
                agency,
                "Layanan " + code.value(),
                prefix,
                10,
                new Fee(Fee.Kind.FREE, 0L, ""),
                List.of("KTP"),
                "Kartu",
                "1 hari",
                null);
    }

    private static Counter counter(int n, AgencyCode agency, int zone, List<ServiceCode> services, boolean quick) {
        return new Counter(COUNTERS.get(n), Integer.toString(n + 1), agency, zone, services, quick, quick);
    }

    /** What makes the mall ready: catalogue, people, devices. All asked by the server. */
    public static List<Command> preparations() {
        List<Command> commands = new ArrayList<>();
        commands.add(new OrganiserCommand.PublishConfiguration(catalogue()));
        commands.add(new OrganiserCommand.SavePerson(
                new Person(new PersonId("admin"), Role.ADMINISTRATOR, null, true), true));
        for (int n = 0; n < COUNTERS.size(); n++) {
            AgencyCode agency = new AgencyCode(n < 2 ? "REG" : "TAX");
            commands.add(new OrganiserCommand.SavePerson(
                    new Person(new PersonId("officer-" + n), Role.OFFICER, agency, true), true));
        }
        commands.add(pair("kiosk-1", DeviceKind.KIOSK));
        commands.add(pair("kiosk-2", DeviceKind.KIOSK));
        commands.add(pair("board-1", DeviceKind.BOARD));
        return commands;
    }

    private static Command pair(String id, DeviceKind kind) {
        return new OrganiserCommand.PairDevice(new Device(new DeviceId(id), kind, null, null, true));
    }
}
