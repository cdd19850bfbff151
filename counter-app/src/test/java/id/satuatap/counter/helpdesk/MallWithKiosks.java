package id.satuatap.counter.helpdesk;

import static id.satuatap.counter.testing.Halls.NINE;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.protocol.view.WhyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A mall with some numbers on record and kiosks more or less well. Confined to the test's thread. */
final class MallWithKiosks implements DeskRecords {
    static final String WAITS = "visit-waits";
    static final String MISSED = "visit-missed";
    static final String BY_HAND = "visit-by-hand";
    static final String JOINED = "visit-joined";
    static final String CARRIED = "visit-carried";

    final List<ReprintView> reprints = new ArrayList<>();
    /** Visits that have been called to counter 5 since they were found. */
    final Set<String> called = new HashSet<>();
    /** Who waits, as the hall tells it. */
    final List<WaitingView> waiting = new ArrayList<>();

    HistoryReach reach = new HistoryReach(9, 9);
    boolean more;
    int readings;

    private static Instant at(int minute) {
        return NINE.minusSeconds(60L * (60 - minute));
    }

    @Override
    public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, TypedNumber number) {
        List<TicketFound> all = List.of(
                new TicketFound(WAITS, "AB-012", "DKC", "DKC-01", at(20), "WAITING", null),
                new TicketFound(MISSED, "AC-012", "DKC", "DKC-02", at(5), "MISSED", null),
                new TicketFound("visit-done", "EA-012", "IMI", "IMI-01", at(2), "FINISHED", at(41)),
                new TicketFound(BY_HAND, "EB-030", "IMI", "IMI-01", at(2), "WAITING", null),
                new TicketFound(JOINED, "AB-017", "DKC", "DKC-01", at(24), "WITHDRAWN", at(30)),
                new TicketFound(CARRIED, "EA-020", "DKC", "DKC-02", at(2), "SERVING", null));
        readings++;
        List<TicketFound> found = all.stream()
                .map(ticket -> called.contains(ticket.visit())
                        ? new TicketFound(
                                ticket.visit(),
                                ticket.ticket(),
                                ticket.agency(),
                                ticket.service(),
                                ticket.issuedAt(),
                                "CALLED",
                                null)
                        : ticket)
                .filter(ticket -> number.whole()
                        ? ticket.ticket().equals(number.text())
                        : ticket.ticket().contains(number.text()))
                .toList();
        return CompletableFuture.completedFuture(
                new Reply.Got<>(new TicketsFound(date, number.text(), found, reach, more)));
    }

    @Override
    public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
        boolean missed = visit.equals(MISSED);
        List<HistoryStep> steps = visit.equals(JOINED)
                ? List.of(
                        step(1, 24, "TicketIssued", "device:kiosk-1", null),
                        step(2, 30, "VisitsJoined", "person:dewi", "AB-012 SAME_VISITOR"),
                        of("DKC", "DKC-01", step(3, 30, "LegHandedOver", "person:dewi", "AB-012")))
                : visit.equals(BY_HAND)
                        ? List.of(step(1, 2, "TicketIssued", "person:dewi", null))
                        : visit.equals(CARRIED)
                                ? List.of(
                                        step(1, 2, "TicketIssued", "device:kiosk-1", null),
                                        step(2, 31, "ServingStarted", "person:rina", null),
                                        of(
                                                "IMI",
                                                "IMI-01",
                                                step(3, 40, "LegRebooked", "person:dewi", "2026-11-24 NO_TIME_LEFT")))
                                : missed
                                        ? List.of(
                                                step(1, 5, "TicketIssued", "device:kiosk-1", null),
                                                step(2, 31, "TicketCalled", "person:rina", "OLDEST_FIRST"),
                                                step(3, 33, "TicketRecalled", "person:rina", null),
                                                step(4, 35, "TicketMissed", "person:rina", null))
                                        : List.of(
                                                step(1, 20, "TicketIssued", "device:kiosk-1", null),
                                                step(2, 20, "CopyReported", "device:kiosk-1", "CONFIRMED"),
                                                step(3, 44, "CopyOrdered", "person:dewi", "LOST"));
        return CompletableFuture.completedFuture(new Reply.Got<>(new VisitHistory(
                date,
                visit,
                missed ? "AC-012" : "AB-012",
                1,
                !missed,
                at(missed ? 5 : 20),
                null,
                steps,
                0,
                reach,
                30,
                50)));
    }

    private static HistoryStep step(long sequence, int minute, String event, String actor, String detail) {
        boolean counter = actor.equals("person:rina");
        return new HistoryStep(
                sequence,
                at(minute),
                event,
                counter ? "DKC" : null,
                counter ? "DKC-02" : null,
                counter ? "L03" : null,
                counter ? "3" : null,
                counter ? "rina" : null,
                counter ? "Rina Wulandari" : null,
                actor,
                detail);
    }

    /** Of a service at no counter. */
    private static HistoryStep of(String agency, String service, HistoryStep step) {
        return new HistoryStep(
                step.sequence(),
                step.at(),
                step.event(),
                agency,
                service,
                null,
                null,
                null,
                null,
                step.actor(),
                step.detail());
    }

    @Override
    public CompletableFuture<Reply<WhyView>> why(String number) {
        boolean missed = number.equals("AC-012");
        return CompletableFuture.completedFuture(new Reply.Got<>(new WhyView(
                number,
                missed ? MISSED : WAITS,
                (missed ? MISSED : WAITS) + "/1",
                missed ? "DKC-02" : "DKC-01",
                "DKC",
                missed ? "MISSED" : "WAITING",
                false,
                at(20),
                missed ? 0 : 7,
                1,
                missed ? 0 : 2,
                missed ? 0 : 1,
                null,
                0,
                5,
                missed
                        ? List.of()
                        : List.of(
                                new WhyView.Ahead("AB-006", true, at(14)),
                                new WhyView.Ahead("AB-007", false, at(15)),
                                new WhyView.Ahead("AB-008", false, at(16)),
                                new WhyView.Ahead("AB-009", false, at(17)),
                                new WhyView.Ahead("AB-010", false, at(18))),
                null,
                missed
                        ? List.of()
                        : List.of(new StopView(WAITS + "/2", "DKC-02", "Kartu Keluarga", "Dukcapil", "Zona 1")))));
    }

    private final List<KioskView> desk = new ArrayList<>();
    PrinterStanding ofTheSouth = PrinterStanding.PAPER_OUT;

    /** What the hall tells of them. */
    KiosksView kiosks() {
        return new KiosksView(
                Stream.concat(kiosksAlone().stream(), desk.stream()).toList(), reprints);
    }

    private List<KioskView> kiosksAlone() {
        return List.of(
                new KioskView(
                        "kiosk-1",
                        "Kiosk pintu utara",
                        1,
                        DevicePresence.CONNECTED,
                        at(0),
                        PrinterStanding.READY,
                        at(0),
                        PaperTier.A,
                        null,
                        null),
                new KioskView(
                        "kiosk-2",
                        "Kiosk pintu selatan dekat tangga",
                        1,
                        DevicePresence.CONNECTED,
                        at(0),
                        ofTheSouth,
                        at(47),
                        PaperTier.B,
                        "EPSON TM-T82 X9AA000001",
                        null),
                new KioskView("kiosk-3", null, 2, DevicePresence.AWAY, at(52), null, null, null, null, null));
    }

    /** The desk at which the test sits has a printer of its own. */
    void deskPrints(PrinterStanding standing) {
        desk.clear();
        desk.add(new KioskView(
                "desk-1",
                "Meja bantuan lantai 1",
                1,
                DevicePresence.CONNECTED,
                at(0),
                standing,
                at(50),
                PaperTier.A,
                null,
                null));
    }

    /** The same of a number that was given by hand. */
    void printedByHand(ReprintState state, String fault) {
        reprints.clear();
        reprints.add(new ReprintView(BY_HAND, "EB-030", 2, "kiosk-1", "BY_HAND", at(58), state, fault));
    }

    /** What a kiosk says of a printing. */
    void printed(ReprintState state, String fault) {
        reprints.clear();
        reprints.add(new ReprintView(WAITS, "AB-012", 2, "kiosk-1", "LOST", at(58), state, fault));
    }
}
