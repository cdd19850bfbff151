package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aFrozenHall;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeskOutageTest extends DeskCase {
    private final DeskWords words = new DeskWords(
            new MallText(new Languages().localeProperty(), MallZone.WESTERN), new Services(Halls.aCatalogue()));

    @Test
    void whileTheAgencyStandsStillTheDeskSaysSinceWhenAndWhyAndRemindsNobody() {
        desk.opened();
        frozenWith(aDesk(null));

        ticks.pass(Duration.ofMinutes(10));

        assertThat(words.standing(desk.sceneProperty().get())).isEqualTo("Berhenti sementara");
        assertThat(words.guidance(desk.sceneProperty().get()))
                .contains("dihentikan sejak 09.00")
                .contains("Jaringan terputus")
                .doesNotContain("F2");
        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyIsCalledAndTheOfficerIsToldWhy() {
        frozenWith(aDesk(null));
        settle();

        desk.press(DeskAction.CALL_NEXT);
        desk.callChosen(desk.sceneProperty().get().waiting().get(0), "NEEDS_HELP");

        assertThat(told()).contains("dihentikan sementara");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void whoIsBeingServedIsFinishedEvenWhereFinishingCallsTheNext() {
        frozenWith(aDesk(false, true, aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();

        click();

        assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
    }

    @Test
    void whenItGoesOnPeopleAreCalledAgain() {
        frozenWith(aDesk(null));
        hallWith(aDesk(null));
        settle();

        click();

        assertThat(server.sent()).containsExactly(new CallNext(COUNTER, null));
    }

    @Test
    void nobodyOnHoldIsServedOnMeanwhileButHeMayWaitAgainOrGo() {
        desk.link(Halls.live());
        desk.hall(aFrozenHall(sequence++, waiting(1), List.of(Halls.aHeld("AB-016", NINE)), aDesk(null)));
        settle();

        desk.press(DeskAction.HOLD);

        ChoiceViewModel choice = Objects.requireNonNull(desk.choiceProperty().get(), "somebody on hold");
        assertThat(choice.options().get(0).deeds())
                .extracting(ChoiceViewModel.Deed::id)
                .containsExactly("requeue", "cancel");
    }

    @Test
    void whoIsKeptForAColleagueWhoWentHomeCarriesNoMarkAndMayBeCalled() {
        WaitingView kept = new WaitingView(
                "leg-9", "visit-9", "AB-030", "DKC-01", "DKC", NINE, NINE, false, true, null, "budi", true, null);
        desk.link(Halls.live());
        desk.hall(Halls.aHall(sequence++, List.of(kept), aDesk(null), Halls.aForeignDesk("L04")));
        assertThat(desk.sceneProperty().get().waiting().get(0).reserved()).isTrue();
        assertThat(desk.sceneProperty().get().waiting().get(0).callable()).isFalse();

        desk.hall(Halls.aHall(sequence++, List.of(kept), aDesk(null), Halls.aClosedDesk("L04")));

        assertThat(desk.sceneProperty().get().waiting().get(0).reserved()).isFalse();
        assertThat(desk.sceneProperty().get().waiting().get(0).callable()).isTrue();
    }

    private void frozenWith(DeskView view) {
        desk.link(Halls.live());
        desk.hall(aFrozenHall(sequence++, waiting(3), view));
    }
}
