package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aForeignDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskViewModelTest {
    private final ManualTicks ticks = new ManualTicks(NINE);
    private final HeldCommands server = new HeldCommands();
    private final Messages messages = Messages.beside(DeskViewModel.class, new Languages());
    private final List<String> ended = new ArrayList<>();
    private final DeskViewModel desk = new DeskViewModel(
            COUNTER,
            PERSON,
            new Services(Halls.aCatalogue()),
            server,
            ticks,
            FxDispatcher.immediate(),
            ticks,
            new DeskViewModel.DeskEnd() {
                @Override
                public void counterLeft(boolean byOfficer) {
                    ended.add(byOfficer ? "left" : "taken away");
                }

                @Override
                public void signedOut(Saying why) {
                    ended.add("signed out");
                }
            });
    private long sequence = 10;

    private void hallWith(DeskView view) {
        desk.link(Halls.live());
        desk.hall(aHall(sequence++, waiting(3), view));
    }

    private void called(String ticket) {
        hallWith(aDesk(aTurn("t-" + ticket, ticket, TurnState.CALLED)));
    }

    private void serving(String ticket) {
        hallWith(aDesk(aTurn("t-" + ticket, ticket, TurnState.SERVING)));
    }

    private String told() {
        return Optional.ofNullable(desk.noticeProperty().get())
                .map(notice -> notice.saying().words(messages))
                .orElse("");
    }

    private Optional<DeskAction> offered() {
        return Optional.ofNullable(desk.noticeProperty().get()).flatMap(DeskNotice::offered);
    }

    private DeskAction primary() {
        return desk.sceneProperty().get().primary();
    }

    @Test
    void theOneThingToDoFollowsTheVisitor() {
        hallWith(aDesk(null));
        assertThat(primary()).isEqualTo(DeskAction.CALL_NEXT);
        called("A-012");
        assertThat(primary()).isEqualTo(DeskAction.START);
        serving("A-012");
        assertThat(primary()).isEqualTo(DeskAction.FINISH);
        hallWith(aPausedDesk());
        assertThat(primary()).isEqualTo(DeskAction.RESUME);
    }

    @Test
    void everyCommandNamesTheTurnThatTheOfficerSaw() {
        called("A-012");
        for (DeskAction action :
                List.of(DeskAction.RECALL, DeskAction.START, DeskAction.NOT_PRESENT, DeskAction.UNDO)) {
            desk.press(action);
            server.reject(RejectionCode.TURN_CHANGED);
        }
        serving("A-012");
        desk.press(DeskAction.FINISH);

        assertThat(server.sent())
                .containsExactly(
                        new RecallTicket(COUNTER, "t-A-012"),
                        new StartServing(COUNTER, "t-A-012"),
                        new MarkNoShow(COUNTER, "t-A-012"),
                        new UndoCall(COUNTER, "t-A-012"),
                        new FinishServing(COUNTER, "t-A-012"));
    }

    @Test
    void nothingIsShownBeforeTheHallShowsIt() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.accept(20);

        assertThat(desk.sceneProperty().get().turn()).isEmpty();
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.ARRIVING);

        desk.hall(aHall(20, waiting(2), aDesk(aTurn("t-A-024", "A-024", TurnState.CALLED))));
        assertThat(desk.sceneProperty().get().standing()).isEqualTo(Standing.CALLED);
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.IDLE);
    }

    @Test
    void aSecondPressIsIgnoredAndNotQueued() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        desk.press(DeskAction.CALL_NEXT);
        desk.press(DeskAction.PAUSE);
        server.accept(5);

        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoWasQuickerIsTold() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.answer(new Rejected(RejectionCode.NOBODY_WAITING, Map.of("ticket", "A-024", "counter", "L04")));

        assertThat(told())
                .isEqualTo("Loket 4 lebih cepat: A-024 baru saja dipanggil ke sana. Tidak ada lagi yang menunggu.");
        assertThat(desk.sceneProperty().get().busy()).isFalse();
    }

    @Test
    void callingNextWhileServingAsksToFinishFirstAndOffersIt() {
        serving("A-012");
        desk.press(DeskAction.CALL_NEXT);

        assertThat(server.sent()).isEmpty();
        assertThat(told()).isEqualTo("A-012 masih di loket ini. Selesaikan dahulu?");
        assertThat(offered()).contains(DeskAction.FINISH);
    }

    @Test
    void callingNextWhileSomebodyWasOnlyCalledOffersToStartHim() {
        called("A-012");
        desk.press(DeskAction.CALL_NEXT);
        assertThat(offered()).contains(DeskAction.START);
        desk.press(DeskAction.FINISH);
        assertThat(told()).startsWith("A-012 sudah dipanggil tetapi belum mulai dilayani");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void theServersStillServingOffersTheSame() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        hallWith(aDesk(aTurn("t-A-012", "A-012", TurnState.SERVING)));
        server.answer(Rejected.of(RejectionCode.STILL_SERVING, "ticket", "A-012"));

        assertThat(told()).isEqualTo("Selesaikan A-012 dahulu.");
        assertThat(offered()).contains(DeskAction.FINISH);
    }

    @Test
    void whereTheCounterFinishesAndCallsOnePressDoesBoth() {
        hallWith(aDesk(false, true, aTurn("t1", "A-012", TurnState.SERVING)));
        assertThat(primary()).isEqualTo(DeskAction.CALL_NEXT);
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, "t1"));
    }

    @Test
    void theSecondPressOfADoublePressFinishesNobodyWhoWasJustCalled() {
        hallWith(aDesk(true, true, aTurn("t1", "A-012", TurnState.CALLED)));
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).isEmpty();

        ticks.pass(Duration.ofSeconds(1));
        desk.press(DeskAction.CALL_NEXT);
        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, "t1"));
    }

    @Test
    void whereServingStartsByItselfACalledVisitorCanBeFinished() {
        hallWith(aDesk(true, false, aTurn("t1", "A-012", TurnState.CALLED)));
        assertThat(primary()).isEqualTo(DeskAction.FINISH);
        desk.press(DeskAction.FINISH);
        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
    }

    @Test
    void withoutTheServerNothingCanBePressedAndItSaysWhy() {
        called("A-012");
        desk.link(Halls.lost());

        for (DeskAction action : DeskAction.values()) {
            assertThat(desk.sceneProperty().get().hindrance(action)).contains(Hindrance.LINK_LOST);
        }
        desk.press(DeskAction.START);
        assertThat(server.sent()).isEmpty();
        assertThat(told()).startsWith("Terputus dari server");
    }

    @Test
    void aLostAnswerIsAskedForByItsIdUntilItIsKnown() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.answer(new Unknown("COMMAND-1", "NO_ANSWER"));
        assertThat(told()).startsWith("Jawaban server hilang");
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.ASKING);

        ticks.pass(Duration.ofSeconds(2));
        server.answer(new Unknown("COMMAND-1", "NO_ANSWER"));
        desk.press(DeskAction.CALL_NEXT);
        ticks.pass(Duration.ofSeconds(2));
        server.accept(3);

        assertThat(server.asked()).containsExactly("COMMAND-1", "COMMAND-1");
        assertThat(server.sent()).hasSize(1);
        assertThat(told()).isEmpty();
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.IDLE);
    }

    @Test
    void aCommandThatNeverArrivedIsTold() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.answer(new Unknown("COMMAND-1", "NO_ANSWER"));
        ticks.pass(Duration.ofSeconds(2));
        server.answer(new Refused(WireError.of(ErrorCode.NOT_FOUND, "never taken")));

        assertThat(told()).startsWith("Perintah tadi tidak sampai ke server");
        assertThat(desk.phaseProperty().get()).isEqualTo(Errand.Phase.IDLE);
    }

    @Test
    void aSessionThatIsOverLeadsToSigningIn() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.answer(new Refused(WireError.of(ErrorCode.NOT_SIGNED_IN, "expired")));
        assertThat(ended).containsExactly("signed out");
    }

    @Test
    void aRefusalFromBeforeThisSessionDoesNotEndIt() {
        LinkState stale = new LinkState(LinkState.Phase.LOST, NINE, NINE, ErrorCode.NOT_SIGNED_IN);
        desk.link(stale);
        assertThat(ended).isEmpty();

        desk.link(Halls.live());
        desk.link(stale);
        desk.link(stale);
        assertThat(ended).containsExactly("signed out");
    }

    @Test
    void onAKeypadOfFourKeysNextWhileCalledCallsAgainAndFinishMarksNotPresent() {
        called("A-012");
        desk.key(KeypadKeys.FOUR, KeypadKey.CALL_NEXT);
        server.reject(RejectionCode.TURN_CHANGED);
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH);
        server.reject(RejectionCode.TURN_CHANGED);
        serving("A-012");
        desk.key(KeypadKeys.FOUR, KeypadKey.FINISH);

        assertThat(server.sent())
                .containsExactly(
                        new RecallTicket(COUNTER, "t-A-012"),
                        new MarkNoShow(COUNTER, "t-A-012"),
                        new FinishServing(COUNTER, "t-A-012"));
    }

    @Test
    void onAKeypadOfFiveKeysEachHasOneMeaning() {
        called("A-012");
        desk.key(KeypadKeys.FIVE, KeypadKey.CALL_NEXT);
        desk.key(KeypadKeys.FIVE, KeypadKey.FINISH);
        desk.key(KeypadKeys.FIVE, KeypadKey.NOT_PRESENT);
        assertThat(server.sent()).containsExactly(new MarkNoShow(COUNTER, "t-A-012"));
    }

    @Test
    void pauseAndResumeAreOneKey() {
        hallWith(aDesk(null));
        desk.press(DeskAction.PAUSE);
        server.accept(3);
        hallWith(aPausedDesk());
        desk.press(DeskAction.PAUSE);
        assertThat(server.sent()).containsExactly(new PauseCounter(COUNTER, null), new ResumeCounter(COUNTER));
    }

    @Test
    void aCounterIsNotLeftWhileSomebodyIsThere() {
        serving("A-012");
        desk.press(DeskAction.CLOSE);
        assertThat(server.sent()).isEmpty();
        assertThat(offered()).contains(DeskAction.FINISH);

        hallWith(aDesk(null));
        desk.press(DeskAction.CLOSE);
        server.accept(3);
        assertThat(server.sent()).containsExactly(new CloseCounter(COUNTER));
        assertThat(ended).containsExactly("left");
    }

    @Test
    void aCounterThatIsTakenAwayEndsTheDeskOnceButNotBeforeItWasOurs() {
        hallWith(aClosedDesk(COUNTER));
        assertThat(ended).isEmpty();
        hallWith(aDesk(null));
        hallWith(aForeignDesk(COUNTER));
        hallWith(aForeignDesk(COUNTER));
        assertThat(ended).containsExactly("taken away");
    }

    @Test
    void aTransferNamesTheServiceAndThePlace() {
        serving("A-012");
        desk.press(DeskAction.TRANSFER);
        TransferViewModel choosing = desk.transferProperty().get();
        assertThat(choosing).isNotNull();
        assertThat(choosing.foundProperty())
                .extracting(TransferViewModel.Target::code)
                .doesNotContain("DKC-01")
                .hasSize(6);
        choosing.queryProperty().set("  Paspor IMI baru ");
        assertThat(choosing.foundProperty())
                .extracting(TransferViewModel.Target::code)
                .containsExactly("IMI-01");
        choosing.placeProperty().set(Optional.of(TransferPlace.NOW));
        choosing.choose(choosing.foundProperty().get(0));

        assertThat(desk.transferProperty().get()).isNull();
        assertThat(server.sent())
                .containsExactly(new TransferTicket(COUNTER, "t-A-012", "IMI-01", TransferPlace.NOW, null));
    }

    @Test
    void choosingEndsWhenTheVisitorIsGone() {
        serving("A-012");
        desk.press(DeskAction.TRANSFER);
        serving("A-013");
        assertThat(desk.transferProperty().get()).isNull();
    }

    @Test
    void onlyThoseWhoWaitForThisCounterAreShown() {
        var others = new ArrayList<>(waiting(4));
        others.add(new id.satuatap.protocol.view.WaitingView(
                "leg-x", "visit-x", "C-001", "DKC-03", "DKC", NINE, NINE, false, false, true));
        desk.hall(aHall(1, others, aDesk(null)));
        assertThat(desk.sceneProperty().get().waiting())
                .hasSize(4)
                .extracting(WaitingRow::ticket)
                .doesNotContain("C-001");
    }

    @Test
    void noticesGoAwayByThemselves() {
        hallWith(aDesk(null));
        desk.press(DeskAction.RECALL);
        assertThat(told()).isEqualTo("Belum ada pengunjung yang dipanggil ke loket ini.");
        ticks.pass(Duration.ofSeconds(13));
        assertThat(told()).isEmpty();
    }

    @Test
    void theLightBlinksWhileTheVisitorIsAwaitedAndIsDarkWhenNobodyIsThere() {
        called("A-012");
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.blinking("A-012"));
        serving("A-012");
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.steady("A-012"));
        hallWith(aDesk(null));
        assertThat(DeskLight.of(desk.sceneProperty().get())).isEqualTo(LedText.BLANK);
    }
}
