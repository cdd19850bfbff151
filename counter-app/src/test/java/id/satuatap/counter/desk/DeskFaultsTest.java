package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aForeignDesk;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskFaultsTest extends DeskCase {
    @Test
    void whoWasQuickerIsTold() {
        hallWith(aDesk(null));
        desk.press(DeskAction.CALL_NEXT);
        server.answer(new Rejected(RejectionCode.NOBODY_WAITING, Map.of("ticket", "AB-024", "counter", "L04")));

        assertThat(told())
                .isEqualTo("Loket 4 lebih cepat: AB-024 baru saja dipanggil ke sana. Tidak ada lagi yang menunggu.");
        assertThat(desk.sceneProperty().get().busy()).isFalse();
    }

    @Test
    void withoutTheServerNothingCanBePressedAndItSaysWhy() {
        called("AB-012");
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
    void aCounterThatIsTakenAwayEndsTheDeskOnceButNotBeforeItWasOurs() {
        hallWith(aClosedDesk(COUNTER));
        assertThat(ended).isEmpty();
        hallWith(aDesk(null));
        hallWith(aForeignDesk(COUNTER));
        hallWith(aForeignDesk(COUNTER));
        assertThat(ended).containsExactly("taken away");
    }

    @Test
    void noticesGoAwayByThemselves() {
        hallWith(aDesk(null));
        desk.press(DeskAction.RECALL);
        assertThat(told()).isEqualTo("Belum ada pengunjung yang dipanggil ke loket ini.");
        ticks.pass(Duration.ofSeconds(13));
        assertThat(told()).isEmpty();
    }
}
