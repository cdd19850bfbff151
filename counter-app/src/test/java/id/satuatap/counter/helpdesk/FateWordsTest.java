package id.satuatap.counter.helpdesk;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FateWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final MallText text = new MallText(new Languages().localeProperty(), MallZone.WESTERN);
    private final FateWords words = new FateWords(new HelpDeskWords(text, Halls.aCatalogue()), kiosk -> kiosk);

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

        assertThat(words.fate(Search.asking("AB-012", TODAY, true).looksAt(ticket, history)))
                .isNotBlank()
                .doesNotContain(state, "Keadaannya");
    }
}
