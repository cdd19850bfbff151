package id.satuatap.display;

import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.NoticeView;
import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TurnState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Halls for tests, grown step by step. Confined to one thread. */
public final class HallFixture {
    /** 09.41 in Sleman. */
    public static final Instant NOW = Instant.parse("2026-11-23T02:41:00Z");

    public static final HallDirectory DIRECTORY = new HallDirectory(
            Map.of(
                    "DKC", "Disdukcapil",
                    "SAM", "Samsat",
                    "IMI", "Imigrasi",
                    "LNG", "BPJS Ketenagakerjaan"),
            Map.of(
                    "SAM-01", "Pajak Kendaraan Tahunan",
                    "SAM-02", "Ganti STNK Lima Tahunan",
                    "DKC-01", "Perekaman KTP-el",
                    "DKC-02", "Kartu Keluarga"),
            Map.of(1, "Kependudukan dan Perizinan", 2, "Kepolisian, Samsat, dan Imigrasi"),
            List.of(
                    new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 0), null, null, null),
                    new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(15, 0), null, null, null)));

    private DayState day = DayState.OPEN;
    private LocalDate date = LocalDate.of(2026, 11, 23);
    private boolean clockDoubtful;
    private long sequence = 1;
    private final List<CallView> calls = new ArrayList<>();
    private final List<CounterView> counters = new ArrayList<>();
    private final List<AnnouncementView> announcements = new ArrayList<>();
    private final List<OutageView> outages = new ArrayList<>();
    private final List<ServiceView> services = new ArrayList<>();
    private final List<NoticeView> notices = new ArrayList<>();

    public static HallFixture aHall() {
        return new HallFixture();
    }

    public HallFixture day(DayState state) {
        day = state;
        return this;
    }

    public HallFixture date(LocalDate next) {
        date = next;
        return this;
    }

    public HallFixture clockDoubtful(boolean doubtful) {
        clockDoubtful = doubtful;
        return this;
    }

    public HallFixture call(CallView call) {
        calls.removeIf(other -> other.turn().equals(call.turn()));
        calls.add(call);
        return this;
    }

    public HallFixture counter(CounterView counter) {
        counters.removeIf(other -> other.counter().equals(counter.counter()));
        counters.add(counter);
        return this;
    }

    public HallFixture announcement(AnnouncementView announcement) {
        announcements.removeIf(other -> other.announcement().equals(announcement.announcement()));
        announcements.add(announcement);
        return this;
    }

    public HallFixture ending(String agency, @Nullable LocalTime about, @Nullable Integer left) {
        services.add(new ServiceView(
                agency + "-01", agency, true, null, null, List.of(), null, null, about, left, 3, 1, null, null));
        return this;
    }

    public HallFixture stopped(String agency, Instant since) {
        outages.add(new OutageView(agency, "NETWORK_DOWN", since));
        return this;
    }

    public HallFixture notice(String notice, Instant until) {
        notices.add(new NoticeView(notice, "G1", until));
        return this;
    }

    public static CallView aCall(String ticket, String counter, Instant at) {
        return aCall(ticket, counter, "DKC", 1, at, 1, CallState.CALLED);
    }

    public static CallView aCall(
            String ticket, String counter, String agency, int zone, Instant at, int calls, CallState state) {
        return new CallView("turn-" + ticket, ticket, "C" + counter, counter, agency, zone, at, at, calls, state);
    }

    public static CounterView aCounter(String label, CounterState state, @Nullable String ticket) {
        return new CounterView(
                "C" + label,
                label,
                "DKC",
                1,
                state,
                ticket,
                ticket == null ? null : "turn-" + ticket,
                ticket == null ? null : TurnState.SERVING);
    }

    public static CounterView aCounterIn(int zone) {
        return new CounterView("C20", "20", "DKC", zone, CounterState.OPEN, null, null, null);
    }

    public static AnnouncementView anAnnouncement(String ticket, AnnouncementState state, Instant calledAt) {
        return new AnnouncementView(
                "say-" + ticket,
                "turn-" + ticket,
                ticket,
                "C3",
                "3",
                1,
                "G1",
                false,
                calledAt,
                state,
                calledAt.plusSeconds(30));
    }

    public MallView mall() {
        return new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                date,
                day,
                clockDoubtful,
                null,
                List.of(
                        "Antrean dan layanan tidak dipungut biaya di luar tarif resmi",
                        "Jam layanan 08.00–15.00 WIB",
                        "Jangan memberi imbalan kepada petugas"),
                Language.INDONESIAN,
                outages,
                notices);
    }

    public Snapshot snapshot(Instant time) {
        return ASnapshot.of(mall(), time)
                .at(1, sequence)
                .services(services)
                .counters(counters)
                .calls(calls)
                .announcements(announcements)
                .made();
    }

    public static CatalogueView aCatalogue() {
        return new CatalogueView(
                1,
                new MallEntry("Mal Pelayanan Publik Kabupaten Sleman", "Kabupaten Sleman", "Asia/Jakarta", "WIB", null),
                List.of(new ZoneEntry(1, "Kependudukan dan Perizinan")),
                List.of(new AgencyEntry("DKC", "Dinas Kependudukan", "Disdukcapil", 1, null, List.of(), List.of())),
                List.of(),
                new CatalogueSettings(30, 30, 15, TransferPlace.KEEP, null, new WarningLimits(30, 20, 5, 200)));
    }

    public HallProjection projection() {
        return HallProjection.of(snapshot(NOW));
    }

    public HallFixture at(long next) {
        sequence = next;
        return this;
    }
}
