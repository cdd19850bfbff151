package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.fx.FxDispatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TicketSearchViewModelTest {
    private static final LocalDate MONDAY = MallInFigures.MONDAY;
    private static final HistoryReach REACH = new HistoryReach(10, 10);

    private final HeldRecords records = new HeldRecords();
    private final TicketSearchViewModel search = new TicketSearchViewModel(records, FxDispatcher.immediate());

    /** Answers when the test says so. */
    private static final class HeldRecords implements TicketRecords {
        private final List<String> asked = new ArrayList<>();
        private final Map<String, CompletableFuture<Reply<TicketsFound>>> tickets = new HashMap<>();

        @Override
        public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
            asked.add(date + " " + number);
            return tickets.computeIfAbsent(number, any -> new CompletableFuture<>());
        }

        @Override
        public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
            asked.add(date + " " + visit);
            return CompletableFuture.completedFuture(new Reply.Got<>(
                    new VisitHistory(date, visit, visit.substring(6), 1, false, NINE, null, List.of(), 0, REACH)));
        }

        @Override
        public CompletableFuture<Reply<WhyView>> why(String number) {
            return CompletableFuture.completedFuture(new Reply.Got<>(why("visit-" + number, number)));
        }

        private static WhyView why(String visit, String number) {
            return new WhyView(
                    number,
                    visit,
                    visit + "/1",
                    "I1-01",
                    "I1",
                    "WAITING",
                    false,
                    NINE,
                    3,
                    0,
                    0,
                    1,
                    NINE,
                    0,
                    5,
                    List.of(),
                    null,
                    List.of());
        }

        void found(String number, boolean somebody) {
            List<TicketFound> found = somebody
                    ? List.of(new TicketFound("visit-" + number, number, "I1", "I1-01", NINE, "WAITING", null))
                    : List.of();
            tickets.getOrDefault(number, new CompletableFuture<>())
                    .complete(new Reply.Got<>(new TicketsFound(MONDAY, number, found, REACH)));
        }
    }

    private void search(String typed) {
        search.typedProperty().set(typed);
        search.search(MONDAY);
    }

    private Finding finding() {
        return search.findingProperty().get();
    }

    @Test
    void aFoundNumberIsFollowedToItsHistory() {
        search("ab17");
        assertThat(finding().phase()).isEqualTo(Finding.Phase.ASKING);
        records.found("AB-017", true);

        assertThat(finding().phase()).isEqualTo(Finding.Phase.FOUND);
        assertThat(records.asked).containsExactly("2026-11-23 AB-017", "2026-11-23 visit-AB-017");
        assertThat(search.typedProperty().get()).isEqualTo("AB-017");
    }

    @Test
    void whoIsBeforeHimIsToldBesideTheHistory() {
        search("ab17");
        assertThat(search.whyProperty().get()).isNull();
        records.found("AB-017", true);

        assertThat(search.whyProperty().get())
                .isNotNull()
                .extracting(WhyView::before, WhyView::mayOvertake)
                .containsExactly(3, 1);

        search("AB-018");
        assertThat(search.whyProperty().get()).isNull();
    }

    @Test
    void theAnswerToAnOlderQuestionIsNotShown() {
        search("AB-017");
        search("AB-018");
        records.found("AB-017", true);

        assertThat(finding().number()).isEqualTo("AB-018");
        assertThat(finding().phase()).isEqualTo(Finding.Phase.ASKING);
        records.found("AB-018", false);
        assertThat(finding().phase()).isEqualTo(Finding.Phase.NOBODY);
    }

    @Test
    void anotherDayIsLookedAtWhereOneIsChosen() {
        search.dateProperty().set(LocalDate.parse("2026-11-20"));
        search("AB-017");

        assertThat(records.asked).containsExactly("2026-11-20 AB-017");
    }

    @Test
    void whatIsNoNumberIsSaidAndNotAskedFor() {
        search("seratus");

        assertThat(finding().phase()).isEqualTo(Finding.Phase.FAILED);
        assertThat(records.asked).isEmpty();
    }

    @Test
    void aServerThatCannotAnswerIsTold() {
        search("AB-017");
        records.tickets
                .get("AB-017")
                .complete(new Reply.Failed<>(WireError.of(ErrorCode.BUSY, "the query model is not there yet")));

        assertThat(finding().phase()).isEqualTo(Finding.Phase.FAILED);
        assertThat(finding().saying()).isNotNull();
    }
}
