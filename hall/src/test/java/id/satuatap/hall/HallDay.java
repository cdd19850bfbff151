package id.satuatap.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.OrganiserCommand.PairDevice;
import id.satuatap.hall.command.OrganiserCommand.PublishConfiguration;
import id.satuatap.hall.command.OrganiserCommand.SavePerson;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.command.VisitorCommand.ReportCopy;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.BookingCode;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A hall on Monday 23 November 2026, told in sentences: what people do, what happens, what is refused. Every accepted
 * command's events are kept, so that a test can fold them again.
 */
public final class HallDay {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Principal SERVER = new Principal.OfServer("test");
    public static final Principal KIOSK = new Principal.OfDevice(new DeviceId("kiosk-1"));
    public static final Principal OTHER_KIOSK = new Principal.OfDevice(new DeviceId("kiosk-2"));
    public static final Principal BOARD = new Principal.OfDevice(new DeviceId("board-1"));
    public static final Principal PC_OF_L01 = new Principal.OfDevice(new DeviceId("pc-L01"));
    public static final Principal SITI = new Principal.OfPerson(new PersonId("siti"));
    public static final Principal BUDI = new Principal.OfPerson(new PersonId("budi"));
    public static final Principal TAX_OFFICER = new Principal.OfPerson(new PersonId("wati"));
    public static final Principal SUPERVISOR = new Principal.OfPerson(new PersonId("rini"));
    public static final Principal TAX_SUPERVISOR = new Principal.OfPerson(new PersonId("made"));
    public static final Principal ADMINISTRATOR = new Principal.OfPerson(new PersonId("admin"));
    public static final Principal HELP_DESK = new Principal.OfPerson(new PersonId("dewi"));
    public static final Principal ORGANISER = new Principal.OfPerson(new PersonId("organiser"));

    /** One entry of the journal, as the tests keep it. */
    public record Kept(long sequence, Instant at, HallEvent event) {}

    public final HallState state = new HallState();
    public final Hall hall = new Hall(
            (date, number) -> "token-" + date + "-" + number, (booking, attempt) -> codeOf(booking.value() + attempt));
    private final Fold fold = new Fold(state);
    private final List<Kept> kept = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private int visits;

    /** A mall that has its administrator and nothing else. */
    public static HallDay beforeTheFirstCatalogue() {
        HallDay day = new HallDay();
        day.accepted(SERVER, new SavePerson(new Person(new PersonId("admin"), Role.ADMINISTRATOR, null, true), true));
        return day;
    }

    /** The mall of {@link HallCatalogue}, its people and devices, before the day opens. */
    public static HallDay beforeOpening() {
        HallDay day = new HallDay();
        day.accepted(SERVER, new PublishConfiguration(HallCatalogue.mall()));
        day.person("siti", Role.OFFICER, "DKC");
        day.person("budi", Role.OFFICER, "DKC");
        day.person("wati", Role.OFFICER, "KPP");
        day.accepted(
                SERVER,
                new SavePerson(new Person(new PersonId("organiser"), Role.ORGANISER_SUPERVISOR, null, true), true));
        day.accepted(SERVER, new SavePerson(new Person(new PersonId("admin"), Role.ADMINISTRATOR, null, true), true));
        day.person("rini", Role.AGENCY_SUPERVISOR, "DKC");
        day.person("made", Role.AGENCY_SUPERVISOR, "KPP");
        day.accepted(SERVER, new SavePerson(new Person(new PersonId("dewi"), Role.HELP_DESK, null, true), true));
        day.device("kiosk-1", DeviceKind.KIOSK, null);
        day.device("kiosk-2", DeviceKind.KIOSK, null);
        day.device("board-1", DeviceKind.BOARD, null);
        day.device("pc-L01", DeviceKind.COUNTER, "L01");
        return day;
    }

    /** The same with the day open at 08.00 WIB. */
    public static HallDay open() {
        HallDay day = beforeOpening();
        day.accepted(SERVER, new OpenDay(MONDAY));
        return day;
    }

    /** The same with Siti at counter L01 and Budi at L02. */
    public static HallDay staffed() {
        HallDay day = open();
        day.accepted(SITI, new OpenCounter(counter("L01")));
        day.accepted(BUDI, new OpenCounter(counter("L02")));
        return day;
    }

    private void person(String id, Role role, String agency) {
        accepted(SERVER, new SavePerson(new Person(new PersonId(id), role, new AgencyCode(agency), true), true));
    }

    private void device(String id, DeviceKind kind, String counter) {
        accepted(
                SERVER,
                new PairDevice(new Device(
                        new DeviceId(id), kind, counter == null ? null : new CounterCode(counter), null, true)));
    }

    public void publish(Catalogue catalogue) {
        accepted(SERVER, new PublishConfiguration(catalogue));
    }

    private static BookingCode codeOf(String text) {
        StringBuilder code = new StringBuilder();
        int rest = text.hashCode() & Integer.MAX_VALUE;
        while (code.length() < BookingCode.LENGTH) {
            code.append(BookingCode.ALPHABET.charAt(rest % BookingCode.ALPHABET.length()));
            rest /= BookingCode.ALPHABET.length();
        }
        return new BookingCode(code.toString());
    }

    public Instant now() {
        return now;
    }

    public void at(String utc) {
        now = Instant.parse(utc);
    }

    public void later(Duration duration) {
        now = now.plus(duration);
    }

    public Decision when(Principal who, Command command) {
        Decision decision = hall.decide(state, who, command, now);
        decision.match(new Decision.Cases<Boolean>() {
            @Override
            public Boolean accepted(Decision.Accepted accepted) {
                accepted.events().forEach(HallDay.this::keep);
                return true;
            }

            @Override
            public Boolean rejected(Decision.Rejected rejected) {
                return false;
            }
        });
        return decision;
    }

    private void keep(HallEvent event) {
        Kept entry = new Kept(state.sequence() + 1, now, event);
        fold.apply(entry.sequence(), entry.at(), event);
        kept.add(entry);
    }

    public List<HallEvent> accepted(Principal who, Command command) {
        Decision decision = when(who, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    public Decision.Rejected rejected(Principal who, Command command, RejectionCode code) {
        long before = state.sequence();
        Decision decision = when(who, command);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        assertThat(((Decision.Rejected) decision).code()).isEqualTo(code);
        assertThat(state.sequence()).isEqualTo(before);
        return (Decision.Rejected) decision;
    }

    /** A visitor takes a number whose paper is out a second later. */
    public Visit visitor(String service) {
        VisitId id = pressed(service);
        later(Duration.ofSeconds(1));
        accepted(KIOSK, new ReportCopy(id, 1, CopyState.CONFIRMED, ProofTier.A, null));
        return state.visit(id).orElseThrow();
    }

    /** So many visitors, one after another. */
    public void visitors(String service, int count) {
        for (int n = 0; n < count; n++) {
            visitor(service);
        }
    }

    /** A visitor with priority takes a number whose paper is out a second later. */
    public Visit priority(String service) {
        VisitId id = new VisitId("v" + ++visits);
        accepted(KIOSK, new IssueTicket(id, service(service), 1, true, "id"));
        later(Duration.ofSeconds(1));
        accepted(KIOSK, new ReportCopy(id, 1, CopyState.CONFIRMED, ProofTier.A, null));
        return state.visit(id).orElseThrow();
    }

    /** A visitor presses; nothing is known of his paper. */
    public VisitId pressed(String service) {
        VisitId id = new VisitId("v" + ++visits);
        accepted(KIOSK, new IssueTicket(id, service(service), 1, false, "id"));
        return id;
    }

    /** Calls the next visitor to a free counter. */
    public Turn calls(Principal officer, String counter) {
        accepted(officer, new CallNext(counter(counter), null));
        return turnAt(counter);
    }

    public Turn turnAt(String counter) {
        TurnId id = state.desk(counter(counter)).turn();
        assertThat(id).as("somebody at " + counter).isNotNull();
        return state.turn(id).orElseThrow();
    }

    public String ticketAt(String counter) {
        Leg leg = state.leg(turnAt(counter).leg()).orElseThrow();
        return state.visit(leg.visit()).orElseThrow().number().text();
    }

    public Leg firstLeg(Visit visit) {
        return state.leg(visit.id().leg(1)).orElseThrow();
    }

    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    public static CounterCode counter(String code) {
        return new CounterCode(code);
    }

    public static ServiceCode service(String code) {
        return new ServiceCode(code);
    }
}
