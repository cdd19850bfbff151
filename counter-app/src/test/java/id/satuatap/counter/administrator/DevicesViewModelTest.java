package id.satuatap.counter.administrator;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.ManualTicks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicesViewModelTest {
    private final HeldCommands commands = new HeldCommands();
    private final List<String> refused = new ArrayList<>();
    private final ManualTicks time = new ManualTicks(NINE);
    private Reply<Boolean> refusal = new Reply.Got<>(true);
    private final DevicesViewModel model = new DevicesViewModel(
            code -> code,
            commands,
            pairing -> {
                refused.add(pairing);
                return CompletableFuture.completedFuture(refusal);
            },
            time,
            FxDispatcher.immediate(),
            time,
            why -> {});

    @BeforeEach
    void live() {
        model.followed().link(Halls.live());
    }

    @Test
    void whoWaitsLongestIsChosenUntilSomebodyElseIs() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk(), Pcs.desk()), List.of()));
        assertThat(model.chosenProperty().get()).isEqualTo(Pcs.kiosk());

        model.choose(Pcs.desk());
        model.followed().hall(Pcs.hall(2, List.of(Pcs.kiosk(), Pcs.desk()), List.of()));
        assertThat(model.chosenProperty().get()).isEqualTo(Pcs.desk());

        model.followed().hall(Pcs.hall(3, List.of(Pcs.kiosk()), List.of()));
        assertThat(model.chosenProperty().get()).as("a person chooses the next").isNull();

        model.followed().hall(Pcs.hall(4, List.of(), List.of()));
        model.followed().hall(Pcs.hall(5, List.of(Pcs.desk()), List.of()));
        assertThat(model.chosenProperty().get()).isEqualTo(Pcs.desk());
    }

    @Test
    void aPcIsApprovedByTheCodeOnItsScreenHoweverItIsTyped() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of()));
        model.approve(new Approval("k7qm 3xrd", " Anjungan utara ", null, 1));

        assertThat(commands.last())
                .isEqualTo(new ApproveDevice(Pcs.kiosk().pairing(), "k7qm3xrd", "Anjungan utara", null, 1));
        commands.accept(2);
        assertThat(said()).isEqualTo("done.approved");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.desk()), List.of()));

        model.approve(new Approval("K7QM", "PC", null, null));
        assertThat(said()).isEqualTo("missing.CODE");
        model.approve(new Approval("K7QM-3XRD", " ", "L03", null));
        assertThat(said()).isEqualTo("missing.LABEL");
        model.approve(new Approval("K7QM-3XRD", "PC", null, null));
        assertThat(said()).isEqualTo("missing.COUNTER");
        assertThat(commands.sent()).isEmpty();
    }

    /** Until then nobody could publish a catalogue from a PC: each PC for a desk needed a counter, and there was none. */
    @Test
    void aDesksPcNeedsNoCounterBeforeThereAreAny() {
        model.followed()
                .hall(HallProjection.of(ASnapshot.of(Halls.aMall(0, false), NINE)
                        .devices(List.of(), List.of(Pcs.desk()))
                        .made()));
        model.approve(new Approval("K7QM-3XRD", "PC kantor", null, null));

        assertThat(commands.last())
                .isEqualTo(new ApproveDevice(Pcs.desk().pairing(), "K7QM3XRD", "PC kantor", null, null));
    }

    @Test
    void aDesksPcGetsItsCounterAndNoZone() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.desk()), List.of()));
        model.approve(new Approval("K7QM-3XRD", "PC 3", "L03", 1));

        assertThat(commands.last()).isEqualTo(new ApproveDevice(Pcs.desk().pairing(), "K7QM3XRD", "PC 3", "L03", null));
    }

    @Test
    void aWrongCodeIsSaidAndThePcStillWaits() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of()));
        model.approve(new Approval("AAAA-AAAA", "Anjungan", null, null));
        commands.reject(RejectionCode.WRONG_CODE);

        assertThat(said()).isEqualTo("rejection.WRONG_CODE");
        assertThat(model.chosenProperty().get()).isEqualTo(Pcs.kiosk());
    }

    @Test
    void theChosenPcIsSentAway() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of()));
        model.refuse();

        assertThat(refused).containsExactly(Pcs.kiosk().pairing());
        assertThat(said()).isEqualTo("done.refused");
    }

    @Test
    void twoQuickPressesSendOnePcAway() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk(), Pcs.desk()), List.of()));
        model.refuse();
        assertThat(model.sendingAwayProperty().get()).as("it is still listed").isTrue();
        model.refuse();
        model.followed().hall(Pcs.hall(2, List.of(Pcs.desk()), List.of()));
        assertThat(model.sendingAwayProperty().get()).isFalse();
        model.refuse();

        assertThat(refused).containsExactly(Pcs.kiosk().pairing());
        model.choose(Pcs.desk());
        model.refuse();
        assertThat(refused).containsExactly(Pcs.kiosk().pairing(), Pcs.desk().pairing());
    }

    @Test
    void aPcThatCouldNotBeSentAwayMayBeSentAwayAgain() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of()));
        refusal = new Reply.Failed<>(WireError.of(ErrorCode.UNREACHABLE, "no server"));
        model.refuse();
        model.refuse();
        assertThat(refused).hasSize(2);
    }

    @Test
    void aPcThatLeftMeanwhileIsSaidToBeGone() {
        model.followed().hall(Pcs.hall(1, List.of(Pcs.kiosk()), List.of()));
        refusal = new Reply.Failed<>(WireError.of(ErrorCode.NOT_FOUND, "gone"));
        model.refuse();

        assertThat(said()).isEqualTo("gone");
    }

    @Test
    void accessIsTakenAwayByTheDevicesId() {
        DeviceView board = Pcs.board(DevicePresence.CONNECTED);
        model.followed().hall(Pcs.hall(1, List.of(), List.of(board)));
        model.revoke(board);

        assertThat(commands.last()).isEqualTo(new RevokeDevice(board.device()));
        commands.accept(2);
        assertThat(said()).isEqualTo("done.revoked");
    }

    @Test
    void revokedPcsAreListedOnlyWhenTheyAreWantedAndLast() {
        DeviceView gone = Pcs.board(DevicePresence.REVOKED);
        DeviceView here = Pcs.device("counter-1", DeviceKind.COUNTER, "PC 1", DevicePresence.AWAY);
        model.followed().hall(Pcs.hall(1, List.of(), List.of(gone, here)));

        assertThat(model.devicesProperty().get()).containsExactly(here);
        model.revokedShownProperty().set(true);
        assertThat(model.devicesProperty().get()).containsExactly(here, gone);
    }

    private String said() {
        Saying saying = model.sayingProperty().get();
        return saying == null ? "" : saying.key();
    }
}
