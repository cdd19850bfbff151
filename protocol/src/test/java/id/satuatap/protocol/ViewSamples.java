package id.satuatap.protocol;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.protocol.view.DiskHealth;
import id.satuatap.protocol.view.HealthStatus;
import id.satuatap.protocol.view.HealthView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.HelpedDeed;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.NoticeView;
import id.satuatap.protocol.view.OutageView;
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
import java.util.List;

/** Stateless. What the hall shows in the golden samples: a Monday morning at the model mall, of which all samples tell. */
final class ViewSamples {
    static final String VISIT = "7K3QZ9M2XT5RD8WB4HNC6VAYGE";
    static final String LEG = VISIT + "/1";
    static final String TURN = LEG + "/1";
    static final Instant ISSUED = Instant.parse("2026-11-23T01:14:40Z");
    static final Instant CALLED = Instant.parse("2026-11-23T01:31:05.250Z");
    static final Instant NOW = Instant.parse("2026-11-23T01:31:05.310Z");
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private ViewSamples() {}

    static MallView mall() {
        return new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                MONDAY,
                DayState.OPEN,
                false,
                null,
                List.of("Semua layanan tanpa calo. Biaya resmi tertera di kiosk."),
                Language.INDONESIAN,
                List.of(new OutageView("IMI", "NETWORK_DOWN", CALLED.minusSeconds(600))),
                List.of(new NoticeView("7K3QZ9M2XT5RD8WB4HNC6VAYGF", "1", CALLED.plusSeconds(24))));
    }

    static ServiceView service() {
        return new ServiceView(
                "DKC-01",
                "DKC",
                true,
                null,
                LocalTime.parse("08:00"),
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                null,
                null,
                LocalTime.parse("14:20"),
                9,
                5,
                2,
                20,
                35);
    }

    static ServiceView closedService() {
        return new ServiceView(
                "DKC-02",
                "DKC",
                false,
                ClosedReason.QUOTA_USED_UP,
                null,
                List.of(),
                MONDAY.plusDays(1),
                null,
                null,
                null,
                12,
                1,
                null,
                null);
    }

    static CounterView counter() {
        return new CounterView("DKC-C3", "3", "DKC", 1, CounterState.OPEN, "AB-017", TURN, TurnState.CALLED);
    }

    static CallView call() {
        return new CallView(TURN, "AB-017", "DKC-C3", "3", "DKC", 1, CALLED, CALLED, 1, CallState.CALLED);
    }

    static AnnouncementView announcement() {
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

    static WaitingView waiting() {
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
                null,
                null,
                true,
                ISSUED.plusSeconds(55));
    }

    static HeldView held() {
        return new HeldView(
                "2XT5RD8WB4HNC6VAYGE7K3QZ9M/1",
                "2XT5RD8WB4HNC6VAYGE7K3QZ9M",
                "AB-016",
                "DKC-01",
                "DKC",
                "DKC-C3",
                "COPY_DOCUMENTS",
                CALLED.minusSeconds(120),
                CALLED.plusSeconds(780),
                false);
    }

    static TurnView turn() {
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

    static DeskView desk() {
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
                turn(),
                new ClosingView(
                        "MEETING",
                        CALLED,
                        CALLED.plusSeconds(600),
                        ClosingAnswer.REFUSED,
                        "Rini Wulandari",
                        "QUEUE_TOO_LONG"),
                new HelpedView(HelpedDeed.FINISHED, "siti", "AB-016", "Rini Wulandari", "OFFICER_FORGOT", ISSUED),
                null);
    }

    static TicketView ticket() {
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

    static DeviceView device() {
        return new DeviceView(
                "kiosk-4h7mzq2c",
                DeviceKind.KIOSK,
                "Kios pintu utara",
                null,
                1,
                DevicePresence.CONNECTED,
                Instant.parse("2026-11-23T00:31:02Z"),
                "192.168.10.41");
    }

    static WaitingPairing waitingPc() {
        return new WaitingPairing("P-7", DeviceKind.KIOSK, "PC-KIOSK-2", "192.168.10.42", NOW.minusSeconds(42));
    }

    static KiosksView kiosksView() {
        return new KiosksView(
                List.of(new KioskView(
                        "kiosk-2",
                        "Kiosk pintu utara",
                        1,
                        DevicePresence.CONNECTED,
                        NOW,
                        PrinterStanding.OTHER_PRINTER,
                        NOW,
                        PaperTier.A,
                        "EPSON TM-T82 X2ZP012345",
                        "EPSON TM-T82 X2ZP012345")),
                List.of(new ReprintView(VISIT, "AB-017", 2, "kiosk-2", "LOST", NOW, ReprintState.FAILED, "PAPER_OUT")));
    }

    static Snapshot snapshot() {
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
                List.of(SupervisorSamples.counterFigures()),
                List.of(device()),
                List.of(waitingPc()),
                List.of(held()),
                kiosksView(),
                List.of(SupervisorSamples.faults()),
                List.of(SupervisorSamples.overrides()));
    }

    static CatalogueView catalogue() {
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
                new CatalogueSettings(
                        60,
                        30,
                        15,
                        TransferPlace.KEEP,
                        "https://antrean.slemankab.go.id",
                        new WarningLimits(30, 20, 5, 200),
                        3));
    }

    static HealthView health() {
        return new HealthView(
                HealthStatus.UP,
                "0.1.0",
                1,
                1044,
                ServerRole.LEADER,
                new DiskHealth("GOOD", 740, 81_604_378_624L),
                new ProjectorHealth(1044, "LIVE"),
                false,
                null);
    }
}
