package id.satuatap.protocol;

import static id.satuatap.protocol.ViewSamples.LEG;
import static id.satuatap.protocol.ViewSamples.MONDAY;
import static id.satuatap.protocol.ViewSamples.NOW;
import static id.satuatap.protocol.ViewSamples.TURN;
import static id.satuatap.protocol.ViewSamples.VISIT;
import static id.satuatap.protocol.ViewSamples.announcement;
import static id.satuatap.protocol.ViewSamples.call;
import static id.satuatap.protocol.ViewSamples.catalogue;
import static id.satuatap.protocol.ViewSamples.counter;
import static id.satuatap.protocol.ViewSamples.desk;
import static id.satuatap.protocol.ViewSamples.device;
import static id.satuatap.protocol.ViewSamples.health;
import static id.satuatap.protocol.ViewSamples.held;
import static id.satuatap.protocol.ViewSamples.kiosksView;
import static id.satuatap.protocol.ViewSamples.mall;
import static id.satuatap.protocol.ViewSamples.service;
import static id.satuatap.protocol.ViewSamples.snapshot;
import static id.satuatap.protocol.ViewSamples.ticket;
import static id.satuatap.protocol.ViewSamples.turn;
import static id.satuatap.protocol.ViewSamples.waiting;
import static id.satuatap.protocol.ViewSamples.waitingPc;

import id.satuatap.protocol.booking.BookedFrom;
import id.satuatap.protocol.booking.BookedState;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.booking.ImportedBooking;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.CounterFiguresChanged;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.DeviceChanged;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.HeldChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.change.PairingsChanged;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.ServiceFiguresChanged;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.AddStop;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.ApproveLateReturn;
import id.satuatap.protocol.command.ApproveOverride;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CloseDay;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.DropStop;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.GiveUpTicket;
import id.satuatap.protocol.command.HoldTicket;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.MoveBooking;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.OpenDay;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.command.PublishTicketTemplate;
import id.satuatap.protocol.command.RebookTicket;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReopenTicket;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReportShown;
import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.command.RequeueTicket;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.ResumeTicket;
import id.satuatap.protocol.command.ReturnVisitor;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.SeenState;
import id.satuatap.protocol.command.SendOnFor;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.StayOpen;
import id.satuatap.protocol.command.TakeBackOverride;
import id.satuatap.protocol.command.ThawAgency;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.protocol.discovery.ServerBeacon;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import id.satuatap.protocol.session.PairingsView;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stateless. Every message of the protocol once, as a value and by the name of its golden file {@code wire/NAME.json}. */
public final class WireSamples {
    private static final WireCodec CODEC = new WireCodec();

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
        all.add(shaped("report-days", WireShape.REPORT_DAYS, SupervisorSamples.reportDays()));
        all.add(shaped("device-report", WireShape.DEVICE_REPORT, SupervisorSamples.deviceReport()));
        all.add(shaped("why", WireShape.WHY, SupervisorSamples.why()));
        all.add(shaped(
                "journey-plan",
                WireShape.JOURNEY_PLAN,
                new JourneyPlanView(List.of(
                        new JourneyPlanView.Stop("DKC-04", 10, 15), new JourneyPlanView.Stop("BKES-04", null, null)))));
        all.add(shaped("tickets-found", WireShape.TICKETS_FOUND, SupervisorSamples.tickets()));
        all.add(shaped("visit-history", WireShape.VISIT_HISTORY, SupervisorSamples.history()));
        all.addAll(kiosks());
        return List.copyOf(all);
    }

    private static List<Sample<?>> kiosks() {
        return List.of(
                shaped(
                        "printer-report",
                        WireShape.PRINTER_REPORT,
                        new PrinterReport(PrinterStanding.PAPER_LOW, PaperTier.A, "EPSON TM-T82 X2ZP012345")),
                shaped(
                        "print-orders",
                        WireShape.PRINT_ORDERS,
                        new PrintOrders(List.of(new PrintOrder(2, true, Language.INDONESIAN, NOW, ticket())))));
    }

    private static List<Sample<?>> commands() {
        return List.of(
                command(new IssueTicket(VISIT, "DKC-01", 2, false, Language.INDONESIAN)),
                command(new ReportCopy(VISIT, 1, CopyStep.CONFIRMED, PaperTier.A, null)),
                command(new OpenCounter("DKC-C3")),
                command(new PauseCounter("DKC-C3", "BREAK")),
                command(new ResumeCounter("DKC-C3")),
                command(new CloseCounter("DKC-C3", LeftBehind.RETURNED, TURN, "OFFICER_GONE")),
                command(new CallNext("DKC-C3", TURN)),
                command(new CallTicket("DKC-C3", LEG, "WITH_DOCUMENT")),
                command(new ReturnVisitor(VISIT)),
                command(new ApproveLateReturn(VISIT, "CALL_NOT_HEARD")),
                command(new SetPriority(VISIT, true, "SEEN_AT_COUNTER")),
                command(new ReprintTicket(VISIT, "kiosk-2", "LOST")),
                command(new RecallTicket("DKC-C3", TURN)),
                command(new StartServing("DKC-C3", TURN)),
                command(new FinishServing("DKC-C3", TURN)),
                command(new MarkNoShow("DKC-C3", TURN)),
                command(new UndoCall("DKC-C3", TURN)),
                command(new TransferTicket("DKC-C3", TURN, "DKC-02", TransferPlace.KEEP, "KTP rusak, bukan baru")),
                command(new IssueJourney(
                        VISIT, "BIRTH", List.of("DKC-04", "DKC-03", "BKES-04"), 1, false, Language.INDONESIAN)),
                command(new AddStop("DKC-C3", TURN, "BKES-04")),
                command(new DropStop("DKC-C3", TURN, VISIT + "/3", "NOT_NEEDED")),
                command(new JoinVisits(VISIT, "AB-017", "SAME_VISITOR")),
                command(new PartVisits(VISIT, "MISTAKE")),
                command(new SplitVisit(
                        VISIT, List.of(VISIT + "/2", VISIT + "/3"), "9M2XT5RD8WB4HNC6VAYGE7K3QZ", "DIFFERENT_WAYS")),
                command(new HoldTicket("DKC-C3", TURN, "COPY_DOCUMENTS", 15)),
                command(new ResumeTicket("DKC-C3", LEG)),
                command(new RequeueTicket("DKC-C3", LEG)),
                command(new ReopenTicket("DKC-C3", TURN)),
                command(new CancelTicket(LEG, "VISITOR_LEFT", SeenState.WAITING)),
                command(new GiveUpTicket("K7Q2M4X8N3P6R5T9V2W7Y4Z8A3")),
                command(new FreezeAgency("IMI", "NETWORK_DOWN")),
                command(new ThawAgency("IMI")),
                command(new AskToClose("DKC-C3", "MEETING")),
                command(new StayOpen("DKC-C3")),
                command(new AnswerClosing("DKC-C3", false, "QUEUE_TOO_LONG", ClosingAnswer.APPROVED)),
                command(new EndTurnFor("DKC-C3", TURN, LeftBehind.FINISHED, "OFFICER_FORGOT")),
                command(new SendOnFor("DKC-C3", TURN, "DKC-02", "DKC-C4", "OFFICER_GONE")),
                command(new MoveTicket(LEG, "DKC-02", null, "WRONG_SERVICE")),
                command(new ReportAnnouncement("A-1042", SpeechOutcome.SPOKEN, null)),
                command(new ReportShown(TURN)),
                command(new AskForVoice(
                        "7K3QZ9M2XT5RD8WB4HNC6VAYGF", 1, true, 24, List.of("STOPPED-DKC-1795393860-0"))),
                command(new PublishCatalogue("{\n \"version\": 2\n}\n")),
                command(new PublishTicketTemplate(TicketTemplate.usual().text(), "iVBORw0KGgo=", 2)),
                command(new SavePerson("siti", "Siti Aminah", Role.OFFICER, "DKC", "sekali-pakai-83", true)),
                command(new ApproveDevice("P-7", "40718265", "Kiosk pintu utara", null, 1)),
                command(new RevokeDevice("kiosk-2")),
                command(new AcceptPrinter("kiosk-2", "EPSON TM-T82 X2ZP012345")),
                command(new ConfirmClock()),
                command(new OpenDay(MONDAY)),
                command(new CloseDay()),
                command(new ApproveOverride(
                        "override-7",
                        "SAM",
                        "SAM-01",
                        MONDAY,
                        HoursDecision.EXTENDED,
                        null,
                        LocalTime.parse("15:30"),
                        "CROWD")),
                command(new TakeBackOverride("override-7")),
                command(new RebookTicket("V-7F3Q/1", MONDAY.plusDays(1), null, "NO_TIME_LEFT")),
                command(new MakeBooking(
                        "B-7F3Q", "DKC-01", MONDAY.plusDays(1), LocalTime.parse("10:00"), 1, false, "Siti Aminah")),
                command(new MoveBooking("B-7F3Q", MONDAY.plusDays(2), LocalTime.parse("09:30"), "ASKED")),
                command(new CancelBooking("B-7F3Q", "ASKED")),
                command(new CheckIn(VISIT, "K7M-3XR", Language.INDONESIAN)));
    }

    private static List<Sample<?>> answers() {
        return List.of(
                answer("accepted-ticket", new Accepted(1, 1041, CommandResult.of(ticket()))),
                answer("accepted-turn", new Accepted(1, 1042, CommandResult.of(turn()))),
                answer("accepted-version", new Accepted(1, 1043, CommandResult.ofVersion(2))),
                answer(
                        "accepted-booking",
                        new Accepted(
                                1,
                                1043,
                                CommandResult.of(new BookingView(
                                        "B-7F3Q",
                                        "K7M-3XR",
                                        "DKC-01",
                                        MONDAY.plusDays(1),
                                        LocalTime.parse("10:00"),
                                        1,
                                        false)))),
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
                                        new HeldChanged(held()),
                                        new HeldRemoved(LEG),
                                        new DeskChanged(desk()),
                                        new ServiceFiguresChanged(SupervisorSamples.serviceFigures()),
                                        new CounterFiguresChanged(SupervisorSamples.counterFigures()),
                                        new DeviceChanged(device()),
                                        new PairingsChanged(List.of(waitingPc())),
                                        new KiosksChanged(kiosksView()),
                                        new FaultsChanged(SupervisorSamples.faults()),
                                        new OverridesChanged(SupervisorSamples.overrides())))),
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
                        new PairingRequest(
                                DeviceKind.KIOSK,
                                "PC-KIOSK-2",
                                "8f9b1e60ad0b6e3d1f4c27a95be8d3704c6612f5a7d98e03b1c4d6572e8fa091",
                                "9M2XT5RD8WB4HNC6VAYGE7K3QZ")),
                shaped(
                        "pairing-pending",
                        WireShape.PAIRING,
                        new PairingView(
                                "P-7", PairingState.PENDING, null, null, null, null, null, List.of(), null, null)),
                shaped(
                        "pairing-approved",
                        WireShape.PAIRING,
                        new PairingView(
                                "P-7",
                                PairingState.APPROVED,
                                "kiosk-2",
                                "D-q8ZrYw1xJ5mLhVb3nT0k",
                                null,
                                1,
                                "0d53c1be24a7f86e9b3d50c8172fe6a40d53c1be24a7f86e9b3d50c8172fe6a4",
                                List.of("https://192.168.10.5:7070", "https://192.168.10.6:7070"),
                                "5f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b60",
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
                                1)),
                shaped(
                        "import-outcome-kept",
                        WireShape.IMPORT_OUTCOME,
                        new ImportOutcome(true, 1, 0, List.of(), List.of(new ImportedBooking("WEB-1042", "K7M-3XR")))),
                shaped(
                        "import-outcome-faulty",
                        WireShape.IMPORT_OUTCOME,
                        new ImportOutcome(
                                false, 1, 0, List.of(new ImportFault(3, 17, "date", "NOT_GIVEN_THAT_DAY")), List.of())),
                shaped(
                        "bookings",
                        WireShape.BOOKINGS,
                        new BookingsView(List.of(new BookedView(
                                new BookingView(
                                        "desk/5f1c9a37d2e84b605f1c9a37d2e84b60",
                                        "K7M-3XR",
                                        "DKC-01",
                                        LocalDate.of(2026, 11, 24),
                                        LocalTime.of(10, 0),
                                        1,
                                        false),
                                BookedState.BOOKED,
                                true,
                                BookedFrom.HELP_DESK,
                                "Siti Aminah")))),
                shaped(
                        "free-times",
                        WireShape.FREE_TIMES,
                        new FreeTimesView(
                                "DKC-01",
                                LocalDate.of(2026, 11, 24),
                                List.of(LocalTime.of(8, 0), LocalTime.of(8, 10)))),
                shaped("ticket-template", WireShape.TEMPLATE, template(null)),
                shaped("ticket-templates", WireShape.TEMPLATES, new TemplatesView(List.of(template("Siti Aminah")))),
                shaped("pairings", WireShape.PAIRINGS, new PairingsView(List.of(waitingPc()))),
                shaped(
                        "beacon",
                        WireShape.BEACON,
                        new ServerBeacon(
                                "mpp-sleman",
                                "MPP Kabupaten Sleman",
                                "0.1.0",
                                List.of("https://192.168.10.5:7070"),
                                "5f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b60")));
    }

    private static TemplateView template(@Nullable String by) {
        return new TemplateView(3, TicketTemplate.usual().text(), "iVBORw0KGgo=", NOW, by);
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
