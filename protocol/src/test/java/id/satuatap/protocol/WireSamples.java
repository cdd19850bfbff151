package id.satuatap.protocol;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CloseDay;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.OpenDay;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReportShown;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.DiskHealth;
import id.satuatap.protocol.view.HealthStatus;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.ProjectorHealth;
import id.satuatap.protocol.view.ServerRole;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Stateless. Every message of the protocol once, as a value and by the name of its golden file {@code wire/NAME.json}. */
public final class WireSamples {
    private static final WireCodec CODEC = new WireCodec();
    private static final String VISIT = "7K3QZ9M2XT5RD8WB4HNC6VAYGE";
    private static final String LEG = VISIT + "/1";
    private static final String TURN = LEG + "/1";
    private static final Instant ISSUED = Instant.parse("2026-11-23T01:14:40Z");
    private static final Instant CALLED = Instant.parse("2026-11-23T01:31:05.250Z");
    private static final Instant NOW = Instant.parse("2026-11-23T01:31:05.310Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private WireSamples() {}

    /** Reads bytes. */
    public interface Decoder<T> {
        T decode(byte[] body) throws WireFault;
    }

    /** Immutable. One message: its value and how it is written and read. */
    public record Sample<T>(String name, T value, Function<T, byte[]> encode, Decoder<T> decode) {
        public byte[] encoded() {
            return encode.apply(value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns all of them, in the order in which docs/protocol.md tells them. */
    public static List<Sample<?>> all() {
        List<Sample<?>> all = new ArrayList<>();
        all.addAll(commands());
        all.addAll(answers());
        all.addAll(streams());
        all.add(shaped("snapshot", WireShape.SNAPSHOT, snapshot()));
        all.add(shaped("catalogue", WireShape.CATALOGUE, catalogue()));
        all.addAll(sessions());
        all.add(shaped("health", WireShape.HEALTH, health()));
        all.add(shaped("tickets-found", WireShape.TICKETS_FOUND, SupervisorSamples.tickets()));
        all.add(shaped("visit-history", WireShape.VISIT_HISTORY, SupervisorSamples.history()));
        return List.copyOf(all);
    }

    private static List<Sample<?>> commands() {
        return List.of(
                command(new IssueTicket(VISIT, "DKC-01", 2, false, Language.INDONESIAN)),
                command(new ReportCopy(VISIT, 1, CopyStep.CONFIRMED, PaperTier.A, null)),
                command(new OpenCounter("DKC-C3")),
                command(new PauseCounter("DKC-C3", "BREAK")),
                command(new ResumeCounter("DKC-C3")),
                command(new CloseCounter("DKC-C3", LeftBehind.RETURNED)),
                command(new CallNext("DKC-C3", TURN)),
                command(new RecallTicket("DKC-C3", TURN)),
                command(new StartServing("DKC-C3", TURN)),
                command(new FinishServing("DKC-C3", TURN)),
                command(new MarkNoShow("DKC-C3", TURN)),
                command(new UndoCall("DKC-C3", TURN)),
                command(new TransferTicket("DKC-C3", TURN, "DKC-02", TransferPlace.KEEP, "KTP rusak, bukan baru")),
                command(new ReportAnnouncement("A-1042", SpeechOutcome.SPOKEN, null)),
                command(new ReportShown(TURN)),
                command(new PublishCatalogue("{\n \"version\": 2\n}\n")),
                command(new SavePerson("siti", "Siti Aminah", Role.OFFICER, "DKC", "sekali-pakai-83", true)),
                command(new ApproveDevice("P-7", "40718265", "Kiosk pintu utara", null, 1)),
                command(new RevokeDevice("kiosk-2")),
                command(new ConfirmClock()),
                command(new OpenDay(MONDAY)),
                command(new CloseDay()));
    }

    private static List<Sample<?>> answers() {
        return List.of(
                answer("accepted-ticket", new Accepted(1, 1041, CommandResult.of(ticket()))),
                answer("accepted-turn", new Accepted(1, 1042, CommandResult.of(turn()))),
                answer("accepted-version", new Accepted(1, 1043, CommandResult.ofVersion(2))),
                answer("accepted-without-result", new Accepted(1, 1044, null)),
                answer("rejected", Rejected.of(RejectionCode.STILL_SERVING, "ticket", "AB-017")),
                answer(
                        "rejected-service-closed",
                        new Rejected(
                                RejectionCode.SERVICE_CLOSED, Map.of("reason", "NOT_YET_OPEN", "opensAt", "08:00"))),
                new Sample<>(
                        "error",
                        WireError.of(ErrorCode.INVALID_FIELD, "must be 1 to 20", "field", "persons"),
                        CODEC::encodeError,
                        CODEC::decodeError));
    }

    private static List<Sample<?>> streams() {
        return List.of(
                stream("hello", new Hello(1, 1, "0.1.0", "MPP Kabupaten Sleman", "Asia/Jakarta", NOW, 1, 1, 1042)),
                stream(
                        "frame",
                        new Frame(
                                1,
                                1042,
                                1044,
                                NOW,
                                1,
                                List.of(
                                        new MallChanged(mall()),
                                        new ServiceChanged(service()),
                                        new CounterChanged(counter()),
                                        new CallChanged(call()),
                                        new AnnouncementChanged(announcement()),
                                        new WaitingChanged(waiting()),
                                        new WaitingRemoved(LEG),
                                        new DeskChanged(desk()),
                                        new ServiceFiguresChanged(SupervisorSamples.serviceFigures()),
                                        new CounterFiguresChanged(SupervisorSamples.counterFigures())))),
                stream("heartbeat", new Frame(1, 1045, 1044, NOW.plusSeconds(2), 1, List.of())),
                stream("resync", new Resync(1, 2310, "too far behind")));
    }

    private static List<Sample<?>> sessions() {
        return List.of(
                shaped("sign-in", WireShape.SIGN_IN, new SignIn("siti", "sekali-pakai-83", "kucing-oranye-7")),
                shaped(
                        "session",
                        WireShape.SESSION,
                        new SessionView(
                                "S-Vb3nT0kq8ZrYw1xJ5mLh",
                                "siti",
                                "Siti Aminah",
                                Role.OFFICER,
                                "DKC",
                                "DKC-C3",
                                Instant.parse("2026-11-23T10:45:00Z"))),
                shaped(
                        "pairing-request",
                        WireShape.PAIRING_REQUEST,
                        new PairingRequest(DeviceKind.KIOSK, "PC-KIOSK-2", "40718265", "9M2XT5RD8WB4HNC6VAYGE7K3QZ")),
                shaped(
                        "pairing-pending",
                        WireShape.PAIRING,
                        new PairingView("P-7", PairingState.PENDING, null, null, List.of(), null, null)),
                shaped(
                        "pairing-approved",
                        WireShape.PAIRING,
                        new PairingView(
                                "P-7",
                                PairingState.APPROVED,
                                "kiosk-2",
                                "D-q8ZrYw1xJ5mLhVb3nT0k",
                                List.of("https://192.168.10.5:7070", "https://192.168.10.6:7070"),
                                "5f1c9a37d2e84b60",
                                "-----BEGIN CERTIFICATE-----\n(base64)\n-----END CERTIFICATE-----\n")),
                shaped(
                        "client-config",
                        WireShape.CLIENT_CONFIG,
                        new ClientConfig(
                                List.of("http://127.0.0.1:7070"),
                                null,
                                "kiosk-2",
                                "D-q8ZrYw1xJ5mLhVb3nT0k",
                                DeviceKind.KIOSK,
                                null,
                                1)));
    }

    private static MallView mall() {
        return new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                MONDAY,
                DayState.OPEN,
                false,
                List.of("Semua layanan tanpa calo. Biaya resmi tertera di kiosk."),
                Language.INDONESIAN);
    }

    private static ServiceView service() {
        return new ServiceView(
                "DKC-01",
                "DKC",
                true,
                null,
                LocalTime.parse("08:00"),
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                5,
                2,
                20,
                35);
    }

    private static ServiceView closedService() {
        return new ServiceView("DKC-02", "DKC", false, ClosedReason.QUOTA_USED_UP, null, List.of(), 12, 1, null, null);
    }

    private static CounterView counter() {
        return new CounterView("DKC-C3", "3", "DKC", 1, CounterState.OPEN, "AB-017", TURN, TurnState.CALLED);
    }

    private static CallView call() {
        return new CallView(TURN, "AB-017", "DKC-C3", "3", "DKC", 1, CALLED, CALLED, 1, CallState.CALLED);
    }

    private static AnnouncementView announcement() {
        return new AnnouncementView(
                "A-1042",
                TURN,
                "AB-017",
                "DKC-C3",
                "3",
                1,
                "lantai-1",
                false,
                CALLED,
                AnnouncementState.GRANTED,
                CALLED.plusSeconds(30));
    }

    private static WaitingView waiting() {
        return new WaitingView(
                "2XT5RD8WB4HNC6VAYGE7K3QZ9M/1",
                "2XT5RD8WB4HNC6VAYGE7K3QZ9M",
                "AB-018",
                "DKC-01",
                "DKC",
                ISSUED.plusSeconds(55),
                ISSUED.plusSeconds(55),
                true,
                false,
                true);
    }

    private static TurnView turn() {
        return new TurnView(
                TURN,
                LEG,
                VISIT,
                "AB-017",
                "DKC-01",
                "Perekaman dan pencetakan KTP-el baru",
                TurnState.CALLED,
                ISSUED,
                CALLED,
                null,
                1,
                false,
                null,
                null);
    }

    private static DeskView desk() {
        return new DeskView(
                "DKC-C3",
                "DKC",
                CounterState.OPEN,
                "siti",
                "Siti Aminah",
                Instant.parse("2026-11-23T00:52:10Z"),
                List.of("DKC-01", "DKC-02"),
                false,
                true,
                turn());
    }

    private static TicketView ticket() {
        return new TicketView(
                VISIT,
                LEG,
                "AB-017",
                "DKC-01",
                "DKC",
                "Perekaman dan pencetakan KTP-el baru",
                "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
                "Kependudukan dan Perizinan",
                List.of("3", "4"),
                5,
                20,
                35,
                ISSUED,
                MONDAY,
                "K7Q2M9XT5RD8WB4HNC6VAYGE3Z",
                "https://antrean.slemankab.go.id/t/K7Q2M9XT5RD8WB4HNC6VAYGE3Z",
                false);
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                1,
                1044,
                NOW,
                1,
                mall(),
                List.of(service(), closedService()),
                List.of(counter()),
                List.of(call()),
                List.of(announcement()),
                List.of(waiting()),
                List.of(desk()),
                List.of(SupervisorSamples.serviceFigures()),
                List.of(SupervisorSamples.counterFigures()));
    }

    private static CatalogueView catalogue() {
        ServiceEntry service = new ServiceEntry(
                "DKC-01",
                "Perekaman dan pencetakan KTP-el baru",
                "New electronic identity card",
                "AB",
                15,
                0L,
                FeeKind.FREE,
                "Tidak dipungut biaya",
                List.of("Usia 17 tahun, sudah kawin, atau pernah kawin", "Fotokopi Kartu Keluarga (KK)"),
                "KTP elektronik",
                "1 hari kerja selama blangko tersedia");
        OpeningHours friday = new OpeningHours(
                DayOfWeek.FRIDAY,
                LocalTime.parse("08:00"),
                LocalTime.parse("14:30"),
                LocalTime.parse("14:00"),
                LocalTime.parse("11:30"),
                LocalTime.parse("13:00"));
        return new CatalogueView(
                1,
                new MallEntry(
                        "Mal Pelayanan Publik Kabupaten Sleman",
                        "Kabupaten Sleman",
                        "Asia/Jakarta",
                        "WIB",
                        "Beran Lor, Tridadi, Sleman"),
                List.of(new ZoneEntry(1, "Kependudukan dan Perizinan")),
                List.of(new AgencyEntry(
                        "DKC",
                        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
                        "Disdukcapil",
                        1,
                        "identity",
                        List.of(friday),
                        List.of(service))),
                List.of(new CounterEntry("DKC-C3", "3", "DKC", 1, List.of("DKC-01"), false, true)),
                new CatalogueSettings(60, 30, 15, TransferPlace.KEEP, "https://antrean.slemankab.go.id"));
    }

    private static HealthView health() {
        return new HealthView(
                HealthStatus.UP,
                "0.1.0",
                1,
                1044,
                ServerRole.LEADER,
                new DiskHealth("GOOD", 740, 81_604_378_624L),
                new ProjectorHealth(1044, "LIVE"),
                false);
    }

    private static Sample<CommandRequest> command(Command command) {
        String name = command.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return new Sample<>(
                "command-" + name.toLowerCase(Locale.ROOT),
                new CommandRequest("HNC6VAYGE7K3QZ9M2XT5RD8WB4", NOW.plusSeconds(9), command),
                CODEC::encodeCommand,
                CODEC::decodeCommand);
    }

    private static Sample<Answer> answer(String name, Answer answer) {
        return new Sample<>("answer-" + name, answer, CODEC::encodeAnswer, CODEC::decodeAnswer);
    }

    private static Sample<StreamMessage> stream(String name, StreamMessage message) {
        return new Sample<>("stream-" + name, message, CODEC::encodeStream, CODEC::decodeStream);
    }

    private static <T> Sample<T> shaped(String name, WireShape<T> shape, T value) {
        return new Sample<>(name, value, each -> CODEC.encode(shape, each), body -> CODEC.decode(shape, body));
    }
}
