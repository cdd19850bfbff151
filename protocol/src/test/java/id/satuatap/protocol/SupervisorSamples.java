package id.satuatap.protocol;

import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.device.PartFault;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.hours.AgencyOverridesView;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.protocol.report.ReportDaysView;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.WhyView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Stateless. What supervisors alone are told, as {@link WireSamples} has the rest. */
final class SupervisorSamples {
    private static final String VISIT = "7K3QZ9M2XT5RD8WB4HNC6VAYGE";
    private static final Instant ISSUED = Instant.parse("2026-11-23T01:14:40Z");
    private static final Instant CALLED = Instant.parse("2026-11-23T01:31:05.250Z");
    private static final Instant DONE = Instant.parse("2026-11-23T01:44:02.100Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final HistoryReach REACH = new HistoryReach(1187, 1190);

    private SupervisorSamples() {}

    static ServiceFiguresView serviceFigures() {
        return new ServiceFiguresView("DKC-01", "DKC", 14, ISSUED, 1, 2, 61, 47, 43, 2, 0);
    }

    static CounterFiguresView counterFigures() {
        return new CounterFiguresView("DKC-C3", "DKC", 14, CALLED.plusSeconds(840), 19, 17, 1);
    }

    static ReportDaysView reportDays() {
        Instant opened = Instant.parse("2026-11-22T23:30:00Z");
        Instant closed = Instant.parse("2026-11-23T10:02:11.350Z");
        return new ReportDaysView(List.of(
                new ReportDayView(MONDAY.plusDays(1), opened.plusSeconds(86_400), null, false, false),
                new ReportDayView(MONDAY, opened, closed, true, true)));
    }

    static TicketsFound tickets() {
        return new TicketsFound(
                MONDAY,
                "AB-017",
                List.of(new TicketFound(VISIT, "AB-017", "DKC", "DKC-01", ISSUED, "FINISHED", DONE, VISIT + "/1")),
                REACH,
                true);
    }

    static DeviceReport deviceReport() {
        return new DeviceReport(List.of(
                new PartFault(DevicePart.KEYPAD, null, DeviceTrouble.GONE),
                new PartFault(DevicePart.LIGHT, "DKC-C3", DeviceTrouble.SILENT)));
    }

    static CounterFaultsView faults() {
        return new CounterFaultsView(
                "DKC-C3",
                "DKC",
                List.of(new DeviceFaultView(
                        "pc-dkc-c3",
                        "DKC-C3",
                        DevicePart.KEYPAD,
                        DeviceTrouble.GONE,
                        Instant.parse("2026-11-23T01:05:00Z"))));
    }

    static AgencyOverridesView overrides() {
        return new AgencyOverridesView(
                "DKC",
                List.of(
                        new OverrideView(
                                "override-7",
                                "DKC",
                                "DKC-01",
                                LocalDate.of(2026, 11, 24),
                                HoursDecision.EXTENDED,
                                null,
                                LocalTime.of(16, 30),
                                "MANY_WAIT",
                                "Siti Aminah"),
                        new OverrideView(
                                "override-8",
                                "DKC",
                                "DKC-04",
                                LocalDate.of(2026, 11, 24),
                                HoursDecision.MORE_NUMBERS,
                                null,
                                null,
                                "MANY_WAIT",
                                "Siti Aminah",
                                20)));
    }

    static WhyView why() {
        return new WhyView(
                "AB-017",
                VISIT,
                VISIT + "/1",
                "DKC-01",
                "DKC",
                "WAITING",
                false,
                ISSUED,
                3,
                0,
                2,
                1,
                ISSUED.plusSeconds(180),
                1,
                5,
                List.of(new WhyView.Ahead("AB-014", true, ISSUED.minusSeconds(600))),
                new WhyView.Call("DKC-C3", CALLED, "PRIORITY_SHARE", 4, null),
                List.of());
    }

    static VisitHistory history() {
        return new VisitHistory(
                MONDAY,
                VISIT,
                "AB-017",
                2,
                false,
                ISSUED,
                1_762_100L,
                List.of(
                        new HistoryStep(
                                902,
                                ISSUED,
                                "TicketIssued",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "device:kiosk-2",
                                "AB-017"),
                        step(1042, CALLED, "TicketCalled", "OLDEST_FIRST"),
                        step(1187, DONE, "ServingFinished", null)),
                1,
                REACH);
    }

    private static HistoryStep step(long sequence, Instant at, String event, String detail) {
        return new HistoryStep(
                sequence,
                at,
                event,
                "DKC",
                "DKC-01",
                "DKC-C3",
                "3",
                "siti",
                "Siti Aminah",
                "person:siti",
                detail,
                VISIT + "/1");
    }
}
