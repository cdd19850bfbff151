package id.satuatap.counter.testing;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.HeldView;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stateless. Small halls for tests, as the server would tell them. */
public final class Halls {
    /** 09.00 in Sleman on a Monday. */
    public static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    public static final String PERSON = "rina";
    public static final String COUNTER = "L03";

    private Halls() {}

    public static CatalogueView aCatalogue() {
        return aCatalogue(1);
    }

    public static CatalogueView aCatalogue(int version) {
        return new CatalogueView(
                version,
                new MallEntry("Mal Pelayanan Publik Kabupaten Sleman", "Kabupaten Sleman", "Asia/Jakarta", "WIB", null),
                List.of(new ZoneEntry(1, "Zona A")),
                List.of(
                        new AgencyEntry(
                                "DKC",
                                "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
                                "Disdukcapil",
                                1,
                                null,
                                List.of(),
                                List.of(
                                        service("DKC-01", "Perekaman dan pencetakan KTP-el baru", "AB"),
                                        service("DKC-02", "Penggantian KTP-el rusak, hilang, atau berubah data", "AC"),
                                        service("DKC-03", "Kartu Keluarga baru atau perubahan", "AD"))),
                        new AgencyEntry(
                                "IMI",
                                "Kantor Imigrasi Kelas I TPI Yogyakarta",
                                "Imigrasi",
                                1,
                                null,
                                List.of(),
                                List.of(
                                        service("IMI-01", "Paspor elektronik masa berlaku 10 tahun", "EA"),
                                        service("IMI-02", "Paspor elektronik masa berlaku 5 tahun", "EB"))),
                        new AgencyEntry(
                                "BPN",
                                "Kantor Pertanahan",
                                "Pertanahan",
                                1,
                                null,
                                List.of(),
                                List.of(
                                        service("BPN-01", "Pengecekan sertipikat", "FA"),
                                        service("BPN-02", "Roya (hapus hak tanggungan)", "FB")))),
                List.of(
                        counter("L01", "1", "DKC"),
                        counter("L02", "2", "DKC"),
                        counter(COUNTER, "3", "DKC"),
                        counter("L04", "4", "DKC"),
                        counter("L07", "7", "IMI")),
                new CatalogueSettings(60, 30, 15, TransferPlace.KEEP, null, new WarningLimits(30, 20, 5, 200)));
    }

    /** With what brings visitors to several services at once. */
    public static CatalogueView withLifeEvents() {
        CatalogueView plain = aCatalogue();
        return new CatalogueView(
                plain.version(),
                plain.mall(),
                plain.zones(),
                plain.agencies(),
                plain.counters(),
                plain.settings(),
                List.of(new LifeEventEntry("ABROAD", "Ke luar negeri", "Going abroad", List.of("DKC-02", "IMI-01"))));
    }

    private static ServiceEntry service(String code, String name, String prefix) {
        return new ServiceEntry(code, name, null, prefix, 10, 0L, FeeKind.FREE, null, List.of(), null, null);
    }

    private static CounterEntry counter(String code, String label, String agency) {
        List<String> services = agency.equals("DKC") ? List.of("DKC-01", "DKC-02") : List.of("IMI-01");
        return new CounterEntry(code, label, agency, 1, services, false, false);
    }

    public static SessionView aSession() {
        return new SessionView(
                "session-token", PERSON, "Rina Wulandari", Role.OFFICER, "DKC", COUNTER, NINE.plusSeconds(36_000));
    }

    public static TicketView aTicket() {
        return new TicketView(
                "new-visit",
                "new-visit/1",
                "EA-013",
                "IMI-01",
                "IMI",
                "Permohonan paspor baru",
                "Kantor Imigrasi Kelas I TPI Yogyakarta",
                "Zona 1",
                List.of("7"),
                12,
                40,
                65,
                NINE,
                LocalDate.parse("2026-11-23"),
                "TOKEN",
                "TOKEN",
                false);
    }

    public static DeskView aDesk(@Nullable TurnView turn) {
        return desk(COUNTER, CounterState.OPEN, PERSON, "Rina Wulandari", turn);
    }

    public static DeskView aDesk(boolean startsByItself, boolean finishesAndCalls, @Nullable TurnView turn) {
        return new DeskView(
                COUNTER,
                "DKC",
                CounterState.OPEN,
                PERSON,
                "Rina Wulandari",
                NINE,
                List.of("DKC-01", "DKC-02"),
                startsByItself,
                finishesAndCalls,
                turn);
    }

    /** The same with what passes between its officer and a supervisor. */
    public static DeskView with(DeskView desk, @Nullable ClosingView closing, @Nullable HelpedView helped) {
        return new DeskView(
                desk.counter(),
                desk.agency(),
                desk.state(),
                desk.officer(),
                desk.officerName(),
                desk.since(),
                desk.services(),
                desk.startsByItself(),
                desk.finishesAndCalls(),
                desk.turn(),
                closing,
                helped,
                desk.sentTo());
    }

    public static DeskView aPausedDesk() {
        return desk(COUNTER, CounterState.PAUSED, PERSON, "Rina Wulandari", null);
    }

    public static DeskView aClosedDesk(String counter) {
        return desk(counter, CounterState.CLOSED, null, null, null);
    }

    public static DeskView aForeignDesk(String counter) {
        return desk(counter, CounterState.OPEN, "budi", "Budi Santoso", null);
    }

    /** Another officer's desk with somebody at it. */
    public static DeskView elsewhere(String counter, TurnView turn) {
        return desk(counter, CounterState.OPEN, "budi", "Budi Santoso", turn);
    }

    private static DeskView desk(
            String counter,
            CounterState state,
            @Nullable String officer,
            @Nullable String officerName,
            @Nullable TurnView turn) {
        return new DeskView(
                counter, "DKC", state, officer, officerName, NINE, List.of("DKC-01", "DKC-02"), false, false, turn);
    }

    public static TurnView aTurn(String turn, String ticket, TurnState state) {
        return aTurn(turn, ticket, state, 1, null);
    }

    public static TurnView aTurn(
            String turn, String ticket, TurnState state, int calls, @Nullable String transferredFrom) {
        return new TurnView(
                turn,
                "leg-" + turn,
                "visit-" + turn,
                ticket,
                "DKC-01",
                "Perekaman dan pencetakan KTP-el baru",
                state,
                NINE.minusSeconds(23 * 60),
                NINE.minusSeconds(45),
                state == TurnState.SERVING ? NINE.minusSeconds(30) : null,
                calls,
                transferredFrom != null,
                transferredFrom,
                null);
    }

    /** The same turn with a service ahead of its visitor. */
    public static TurnView goingOnTo(TurnView turn, StopView next) {
        return new TurnView(
                turn.turn(),
                turn.leg(),
                turn.visit(),
                turn.ticket(),
                turn.service(),
                turn.serviceName(),
                turn.state(),
                turn.issuedAt(),
                turn.calledAt(),
                turn.servingAt(),
                turn.calls(),
                turn.priority(),
                turn.transferredFrom(),
                turn.note(),
                null,
                List.of(next));
    }

    public static List<WaitingView> waiting(int people) {
        List<WaitingView> waiting = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String number = String.format("%03d", 24 + i);
            boolean ktp = i % 3 != 1;
            Instant since = NINE.minusSeconds((long) (people - i) * 70);
            waiting.add(new WaitingView(
                    "leg-" + number,
                    "visit-" + number,
                    (ktp ? "AB-" : "AC-") + number,
                    ktp ? "DKC-01" : "DKC-02",
                    "DKC",
                    since,
                    since,
                    i % 7 == 2,
                    i % 9 == 4,
                    null,
                    null,
                    i % 11 != 5,
                    i == 1 ? NINE.plusSeconds(600) : null));
        }
        return waiting;
    }

    public static HallProjection aHall(long sequence, List<WaitingView> waiting, DeskView... desks) {
        return HallProjection.of(aSnapshot(1, sequence, waiting, List.of(desks)));
    }

    public static Snapshot aSnapshot(long epoch, long sequence, List<WaitingView> waiting, List<DeskView> desks) {
        return unfinished(aMall(1, false), epoch, sequence, waiting, desks).made();
    }

    /** For tests that have more to say of it. */
    public static ASnapshot unfinished(
            MallView mall, long epoch, long sequence, List<WaitingView> waiting, List<DeskView> desks) {
        List<CounterView> counters = desks.stream()
                .map(desk -> new CounterView(
                        desk.counter(), desk.counter().substring(2), desk.agency(), 1, desk.state(), null, null, null))
                .toList();
        return ASnapshot.of(mall, NINE)
                .at(epoch, sequence)
                .services(List.of(
                        new ServiceView(
                                "IMI-01", "IMI", true, null, null, List.of(), null, null, null, null, 12, 2, null,
                                null),
                        new ServiceView(
                                "DKC-02", "DKC", true, null, null, List.of(), null, null, null, null, 4, 1, null, null),
                        new ServiceView(
                                "BPN-01", "BPN", true, null, null, List.of(), null, null, null, null, 0, 1, null,
                                null)))
                .counters(counters)
                .waiting(waiting)
                .desks(desks);
    }

    /** @param catalogueVersion 0 before the first catalogue is published */
    public static MallView aMall(int catalogueVersion, boolean clockDoubtful) {
        return new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                catalogueVersion,
                LocalDate.parse("2026-11-23"),
                DayState.OPEN,
                clockDoubtful,
                null,
                List.of(),
                Language.INDONESIAN,
                List.of(),
                List.of());
    }

    public static HeldView aHeld(String ticket, Instant until) {
        return new HeldView(
                "leg-" + ticket,
                "visit-" + ticket,
                ticket,
                "DKC-01",
                "DKC",
                COUNTER,
                "COPY_DOCUMENTS",
                NINE.minusSeconds(300),
                until,
                false);
    }

    /** A hall in which some are on hold. */
    public static HallProjection aHall(long sequence, List<WaitingView> waiting, List<HeldView> held, DeskView desk) {
        return HallProjection.of(ASnapshot.of(aMall(1, false), NINE)
                .at(1, sequence)
                .waiting(waiting)
                .held(held)
                .desks(List.of(desk))
                .made());
    }

    /** A hall in which the work of the counter's agency stands still since NINE. */
    public static HallProjection aFrozenHall(long sequence, List<WaitingView> waiting, DeskView desk) {
        return aFrozenHall(sequence, waiting, List.of(), desk);
    }

    public static HallProjection aFrozenHall(
            long sequence, List<WaitingView> waiting, List<HeldView> held, DeskView desk) {
        MallView mall = aMall(List.of(new OutageView("DKC", "NETWORK_DOWN", NINE)));
        return HallProjection.of(ASnapshot.of(mall, NINE)
                .at(1, sequence)
                .waiting(waiting)
                .held(held)
                .desks(List.of(desk))
                .made());
    }

    /** A mall in which the work of an agency stands still since NINE. */
    public static MallView frozen(String agency) {
        return aMall(List.of(new OutageView(agency, "NETWORK_DOWN", NINE)));
    }

    private static MallView aMall(List<OutageView> outages) {
        MallView mall = aMall(1, false);
        return new MallView(
                mall.name(),
                mall.regency(),
                mall.zoneLabel(),
                mall.timeZone(),
                mall.catalogueVersion(),
                mall.date(),
                mall.day(),
                mall.clockDoubtful(),
                mall.holidaysMissing(),
                mall.runningText(),
                mall.defaultLanguage(),
                outages,
                mall.notices());
    }

    public static LinkState live() {
        return new LinkState(LinkState.Phase.LIVE, NINE, NINE, null);
    }

    public static LinkState lost() {
        return new LinkState(LinkState.Phase.LOST, NINE.minusSeconds(114), NINE.minusSeconds(120), null);
    }
}
