package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.testing.Halls;
import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskViewModelTest extends DeskCase {
    private static final String GIVEN =
            "Nomor baru: EA-013, untuk Permohonan paspor baru, Zona 1. Sebutkan atau tuliskan nomornya.";

    @Test
    void theOneThingToDoFollowsTheVisitor() {
        hallWith(aDesk(null));
        assertThat(primary()).isEqualTo(DeskAction.CALL_NEXT);
        called("AB-012");
        assertThat(primary()).isEqualTo(DeskAction.START);
        serving("AB-012");
        assertThat(primary()).isEqualTo(DeskAction.FINISH);
        hallWith(aPausedDesk());
        assertThat(primary()).isEqualTo(DeskAction.RESUME);
    }

    @Test
    void everyCommandNamesTheTurnThatTheOfficerSaw() {
        called("AB-012");
        for (DeskAction action :
                List.of(DeskAction.RECALL, DeskAction.START, DeskAction.NOT_PRESENT, DeskAction.UNDO)) {
            desk.press(action);
            server.reject(RejectionCode.TURN_CHANGED);
        }
        serving("AB-012");
        desk.press(DeskAction.FINISH);

        assertThat(server.sent())
                .containsExactly(
                        new RecallTicket(COUNTER, "t-AB-012"),
                        new StartServing(COUNTER, "t-AB-012"),
                        new MarkNoShow(COUNTER, "t-AB-012"),
                        new UndoCall(COUNTER, "t-AB-012"),
                        new FinishServing(COUNTER, "t-AB-012"));
    }

    @Test
    void aChosenNumberIsCalledAndPriorityIsGivenWithAReason() {
        hallWith(aDesk(null));
        WaitingRow row = new WaitingRow(
                "v9/1",
                "v9",
                "AB-040",
                "KTP",
                java.time.Instant.parse("2026-11-23T01:00:00Z"),
                null,
                false,
                false,
                true,
                false);

        desk.callChosen(row, "WITH_DOCUMENT");
        server.reject(RejectionCode.NOT_WAITING);
        desk.setPriority(row, true, "SEEN_AT_COUNTER");

        assertThat(server.sent())
                .containsExactly(
                        new CallTicket(COUNTER, "v9/1", "WITH_DOCUMENT"),
                        new SetPriority("v9", true, "SEEN_AT_COUNTER"));
    }

    @Test
    void aSecondNumberOfTheVisitorAtTheCounterIsJoinedToTheOneThatWasCalled() {
        WaitingRow row = new WaitingRow(
                "v9/1",
                "v9",
                "AB-040",
                "KTP",
                java.time.Instant.parse("2026-11-23T01:00:00Z"),
                null,
                false,
                false,
                true,
                false);
        hallWith(aDesk(null));
        assertThat(desk.joinable(row)).isEmpty();

        serving("AB-012");
        TurnView offered = desk.joinable(row).orElseThrow();
        desk.askJoin(offered, row);
        assertThat(server.sent()).isEmpty();
        ChoiceViewModel asked = desk.choiceProperty().get();
        assertThat(asked.heading().words(messages)).isEqualTo("Gabungkan AB-040 dengan AB-012?");
        asked.chosen().send(asked.options().get(0).deeds().get(0).command());

        assertThat(server.sent()).containsExactly(new JoinVisits(offered.visit(), "AB-040", "SAME_VISITOR"));
        // The answer names the number that stays: nobody got a new one.
        server.answer(new Accepted(1, 1, CommandResult.of(Halls.aTicket())));
        assertThat(told()).isEmpty();

        // The menu stood open while the next visitor came: his visit was joined, not that of the menu's words.
        desk.askJoin(offered, row);
        serving("AB-013");
        assertThat(desk.choiceProperty().get()).isNull();
        desk.askJoin(offered, row);
        assertThat(desk.choiceProperty().get()).isNull();
        assertThat(told()).isEqualTo("Pengunjung di loket ini sudah berganti; perintah tadi tidak dijalankan.");
        assertThat(server.sent()).hasSize(1);
    }

    /** The second number took the place of the first, and both went with the desk: they stand nowhere else. */
    @Test
    void everyNumberThatWasGivenHereIsReadOneAfterTheOtherOrAtTheLatestWhereTheDeskEnds() {
        TurnView here = aTurn("t-AB-012", "AB-012", TurnState.SERVING);
        hallWith(aDesk(
                Halls.goingOnTo(here, new StopView("leg-2", "IMI-02", "Paspor elektronik", "Imigrasi", "Zona 2"))));
        settle();
        split();
        split();
        split();
        assertThat(told()).isEqualTo(GIVEN);
        desk.read();
        assertThat(told()).isEqualTo(GIVEN);

        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.CLOSE);
        server.accept(sequence);
        assertThat(ended).containsExactly("left", "unread: " + GIVEN + " " + GIVEN);
    }

    private void split() {
        desk.press(DeskAction.TRANSFER);
        TransferViewModel where = desk.transferProperty().get();
        where.split(where.foundProperty().stream()
                .filter(target -> target.planned() != null)
                .findFirst()
                .orElseThrow());
        ChoiceViewModel asked = desk.choiceProperty().get();
        asked.chosen().send(asked.options().get(0).deeds().get(0).command());
        server.answer(new Accepted(1, 1, CommandResult.of(Halls.aTicket())));
    }

    @Test
    void nobodyIsChosenWhileSomebodyIsAtTheCounter() {
        serving("AB-012");

        desk.callChosen(
                new WaitingRow(
                        "v9/1",
                        "v9",
                        "AB-040",
                        "KTP",
                        java.time.Instant.parse("2026-11-23T01:00:00Z"),
                        null,
                        false,
                        false,
                        true,
                        false),
                "WITH_DOCUMENT");

        assertThat(server.sent()).isEmpty();
        assertThat(told()).isEqualTo("AB-012 masih di loket ini. Selesaikan dahulu?");
    }

    @Test
    void nothingIsShownBeforeTheHallShowsIt() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.accept(20);

        assertThat(desk.sceneProperty().get().turn()).isEmpty();
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.ARRIVING);

        desk.hall(aHall(20, waiting(2), aDesk(aTurn("t-AB-024", "AB-024", TurnState.CALLED))));
        assertThat(desk.sceneProperty().get().standing()).isEqualTo(Standing.CALLED);
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.IDLE);
    }

    @Test
    void callingNextWhileServingAsksToFinishFirstAndOffersIt() {
        serving("AB-012");
        desk.press(DeskAction.CALL_NEXT);

        assertThat(server.sent()).isEmpty();
        assertThat(told()).isEqualTo("AB-012 masih di loket ini. Selesaikan dahulu?");
        assertThat(offered()).contains(DeskAction.FINISH);
    }

    @Test
    void callingNextWhileSomebodyWasOnlyCalledOffersToStartHim() {
        called("AB-012");
        desk.press(DeskAction.CALL_NEXT);
        assertThat(offered()).contains(DeskAction.START);
        desk.press(DeskAction.FINISH);
        assertThat(told()).startsWith("AB-012 sudah dipanggil tetapi belum mulai dilayani");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void theServersStillServingOffersTheSame() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        hallWith(aDesk(aTurn("t-AB-012", "AB-012", TurnState.SERVING)));
        server.answer(Rejected.of(RejectionCode.STILL_SERVING, "ticket", "AB-012"));

        assertThat(told()).isEqualTo("Selesaikan AB-012 dahulu.");
        assertThat(offered()).contains(DeskAction.FINISH);
    }

    @Test
    void whereTheCounterFinishesAndCallsOnePressDoesBoth() {
        hallWith(aDesk(false, true, aTurn("t1", "AB-012", TurnState.SERVING)));
        assertThat(primary()).isEqualTo(DeskAction.CALL_NEXT);
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, "t1"));
    }

    @Test
    void whereServingStartsByItselfACalledVisitorCanBeFinished() {
        hallWith(aDesk(true, false, aTurn("t1", "AB-012", TurnState.CALLED)));
        assertThat(primary()).isEqualTo(DeskAction.FINISH);
        desk.press(DeskAction.FINISH);
        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
    }

    @Test
    void aCounterIsNotLeftWhileSomebodyIsThere() {
        serving("AB-012");
        desk.press(DeskAction.CLOSE);
        assertThat(server.sent()).isEmpty();
        assertThat(offered()).contains(DeskAction.FINISH);

        hallWith(aDesk(null));
        settle();
        desk.press(DeskAction.CLOSE);
        server.accept(3);
        assertThat(server.sent()).containsExactly(new CloseCounter(COUNTER));
        assertThat(ended).containsExactly("left");
    }

    @Test
    void aTransferNamesTheServiceAndThePlace() {
        serving("AB-012");
        desk.press(DeskAction.TRANSFER);
        TransferViewModel choosing = desk.transferProperty().get();
        assertThat(choosing).isNotNull();
        assertThat(choosing.foundProperty())
                .extracting(TransferTarget::service)
                .doesNotContain("DKC-01")
                .hasSize(6);
        choosing.queryProperty().set("  Paspor IMI 10 ");
        assertThat(choosing.foundProperty()).extracting(TransferTarget::service).containsExactly("IMI-01");
        choosing.placeProperty().set(Optional.of(TransferPlace.NOW));
        choosing.choose(choosing.foundProperty().get(0));

        assertThat(desk.transferProperty().get()).isNull();
        assertThat(server.sent())
                .containsExactly(new TransferTicket(COUNTER, "t-AB-012", "IMI-01", TransferPlace.NOW, null));
    }

    @Test
    void aColleagueMayBeChosenByCounterOrNameAndTheVisitorComesBack() {
        hallWith(aDesk(aTurn("t-AB-012", "AB-012", TurnState.SERVING)), Halls.aForeignDesk("L02"));
        desk.press(DeskAction.TRANSFER);
        TransferViewModel choosing = desk.transferProperty().get();
        choosing.queryProperty().set("budi");
        assertThat(choosing.foundProperty())
                .extracting(TransferTarget::toCounter)
                .containsExactly("L02", null);
        assertThat(choosing.foundProperty())
                .extracting(TransferTarget::toOfficer)
                .containsExactly(null, "budi");
        choosing.comesBackProperty().set(true);
        choosing.choose(choosing.foundProperty().get(1));

        assertThat(server.sent())
                .containsExactly(new TransferTicket(COUNTER, "t-AB-012", "DKC-01", null, null, null, "budi", true));
    }

    @Test
    void whoIsKeptForAColleagueMayBeCalledHereOnceTheColleagueHasGoneHome() {
        List<WaitingView> kept = List.of(kept("leg-1", "L02", null), kept("leg-2", null, "budi"));

        desk.hall(aHall(1, kept, aDesk(null), Halls.aForeignDesk("L02")));
        assertThat(desk.sceneProperty().get().waiting())
                .extracting(WaitingRow::callable)
                .containsExactly(false, false);

        desk.hall(aHall(2, kept, aDesk(null), Halls.aClosedDesk("L02")));
        assertThat(desk.sceneProperty().get().waiting())
                .extracting(WaitingRow::callable)
                .containsExactly(true, true);
    }

    private static WaitingView kept(String leg, String counter, String officer) {
        return new WaitingView(
                leg, "visit-" + leg, "AB-031", "DKC-01", "DKC", NINE, NINE, false, true, counter, officer, true, null);
    }

    @Test
    void choosingEndsWhenTheVisitorIsGone() {
        serving("AB-012");
        desk.press(DeskAction.TRANSFER);
        serving("AB-013");
        assertThat(desk.transferProperty().get()).isNull();
    }

    @Test
    void onlyThoseWhoWaitForThisCounterAreShown() {
        var others = new ArrayList<>(waiting(4));
        others.add(new id.satuatap.protocol.view.WaitingView(
                "leg-x", "visit-x", "AD-001", "DKC-03", "DKC", NINE, NINE, false, false, null, null, true, null));
        desk.hall(aHall(1, others, aDesk(null)));
        assertThat(desk.sceneProperty().get().waiting())
                .hasSize(4)
                .extracting(WaitingRow::ticket)
                .doesNotContain("AD-001");
    }

    @Test
    void theLightBlinksWhileTheVisitorIsAwaitedAndIsDarkWhenNobodyIsThere() {
        called("AB-012");
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.blinking("AB-012"));
        serving("AB-012");
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.steady("AB-012"));
        hallWith(aDesk(null));
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.BLANK);
    }
}
