package id.satuatap.counter.helpdesk;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FateWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final MallText text = new MallText(new Languages().localeProperty(), MallZone.WESTERN);
    private final FateWords words =
            new FateWords(new HelpDeskWords(text, Halls.aCatalogue(), "desk-1"), kiosk -> kiosk);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLANNED",
                "WAITING",
                "CALLED",
                "SERVING",
                "ON_HOLD",
                "MISSED",
                "FINISHED",
                "TRANSFERRED",
                "CANCELLED",
                "NO_SHOW",
                "UNSERVED",
                "WITHDRAWN"
            })
    void eachStateIsSaidInWordsOfItsOwn(String state) {
        TicketFound ticket = new TicketFound("a-visit", "AB-012", "DKC", "DKC-01", NINE, state, null);
        VisitHistory history = new VisitHistory(
                TODAY, "a-visit", "AB-012", 1, false, NINE, null, List.of(), 0, new HistoryReach(9, 9), null, null);

        assertThat(words.fate(Search.asking("AB-012", TODAY, true).looksAt(ticket, history, false)))
                .isNotBlank()
                .doesNotContain(state, "Keadaannya");
    }

    @Test
    void whoComesToOneServiceTwiceInAVisitHasAFateForEachTime() {
        VisitHistory history = new VisitHistory(
                TODAY,
                "a-visit",
                "AB-012",
                1,
                false,
                NINE,
                null,
                List.of(finished("a-visit/1", "3"), finished("a-visit/3", "5")),
                0,
                new HistoryReach(9, 9));

        assertThat(words.fate(Search.asking("AB-012", TODAY, true).looksAt(finished("a-visit/1"), history, false)))
                .contains("loket 3");
        assertThat(words.fate(Search.asking("AB-012", TODAY, true).looksAt(finished("a-visit/3"), history, false)))
                .contains("loket 5");
    }

    /** By the visit it read as joined, and the joining's undoing was offered for what no joining had touched. */
    @Test
    void whatWasWithdrawnBeforeAJoiningIsNotSaidToBeJoined() {
        VisitHistory history = new VisitHistory(
                TODAY,
                "a-visit",
                "AB-012",
                1,
                false,
                NINE,
                null,
                List.of(
                        step("TicketIssued", null, null),
                        step("VisitsJoined", null, "AB-017 SAME_VISITOR"),
                        step("LegHandedOver", "a-visit/2", "AB-017")),
                0,
                new HistoryReach(9, 9));

        assertThat(FateWords.joined(withdrawn("a-visit/1"), history)).isFalse();
        assertThat(fate(withdrawn("a-visit/1"), history)).startsWith("Dicabut sebelum dipanggil");
        assertThat(FateWords.joined(withdrawn("a-visit/2"), history)).isTrue();
        assertThat(fate(withdrawn("a-visit/2"), history)).startsWith("Digabung pukul 09.00");
    }

    @Test
    void aServiceThatGotANumberOfItsOwnIsSaidToHaveIt() {
        VisitHistory history = new VisitHistory(
                TODAY,
                "a-visit",
                "AB-012",
                1,
                false,
                NINE,
                null,
                List.of(step("LegHandedOver", "a-visit/2", "EA-013")),
                0,
                new HistoryReach(9, 9));

        assertThat(fate(withdrawn("a-visit/2"), history))
                .startsWith("Pindah pukul 09.00")
                .contains("ke nomor EA-013");
    }

    private String fate(TicketFound ticket, VisitHistory history) {
        return words.fate(Search.asking("AB-012", TODAY, true).looksAt(ticket, history, false));
    }

    private static TicketFound withdrawn(String leg) {
        return new TicketFound("a-visit", "AB-012", "DKC", "DKC-01", NINE, "WITHDRAWN", null, leg);
    }

    private static HistoryStep step(String event, String leg, String detail) {
        return new HistoryStep(
                1,
                NINE,
                event,
                leg == null ? null : "DKC",
                leg == null ? null : "DKC-01",
                null,
                null,
                null,
                null,
                "person:dewi",
                detail,
                leg);
    }

    private static TicketFound finished(String leg) {
        return new TicketFound("a-visit", "AB-012", "DKC", "DKC-01", NINE, "FINISHED", null, leg);
    }

    private static HistoryStep finished(String leg, String counter) {
        return new HistoryStep(
                1, NINE, "ServingFinished", "DKC", "DKC-01", "L", counter, null, null, "person:siti", null, leg);
    }

    @Test
    void whoWaitsAtAnAgencyWhoseWorkStandsStillIsToldSo() {
        TicketFound waits = new TicketFound("a-visit", "AB-012", "DKC", "DKC-01", NINE, "WAITING", null);
        VisitHistory history = new VisitHistory(
                TODAY, "a-visit", "AB-012", 1, false, NINE, null, List.of(), 0, new HistoryReach(9, 9));
        Search search = Search.asking("AB-012", TODAY, true).looksAt(waits, history, false);

        assertThat(words.more(search, Halls.frozen("DKC")))
                .startsWith("Pelayanan ")
                .contains("berhenti sementara sejak 09.00 WIB (jaringan terputus)");
        assertThat(words.more(search, Halls.frozen("IMI"))).isEmpty();
        assertThat(words.more(search, null)).isEmpty();
    }
}
