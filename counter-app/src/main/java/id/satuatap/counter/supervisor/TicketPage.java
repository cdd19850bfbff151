package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.Banner;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One number's ticket and its history, or why there is none. Confined to the FX thread. */
final class TicketPage extends BorderPane {
    private final TicketSearchViewModel search;
    private final SupervisorWords words;
    private final HallReading reading;
    private final HistoryWords history;
    private final HistoryTable steps;
    private final EmptyState state = new EmptyState(Tone.INFO, Icon.SEARCH);
    private final Label number = new Label();
    private final Label where = new Label();
    private final Label facts = new Label();
    private final Label why = new Label();
    private final WhyWords whyWords;
    private final Banner lag = new Banner(Tone.WARNING, Icon.HISTORY);
    private final Label elsewhere = new Label();
    private final TicketActs acts;
    private final LateReturnBar late;
    private final VBox told = new VBox();

    TicketPage(SupervisorViewModel model, TicketSearchViewModel search, SupervisorWords words) {
        this.search = search;
        this.words = words;
        this.reading = model.reading();
        this.acts = new TicketActs(model, search, words);
        this.late = new LateReturnBar(model, search, words);
        this.history = new HistoryWords(words, reading);
        this.steps = new HistoryTable(words, history);
        this.whyWords = new WhyWords(words);
        setId("supervisor-ticket");
        number.setId("supervisor-ticket-number");
        number.getStyleClass().addAll("supervisor-ticket-number", StyleClass.NUMBER);
        where.getStyleClass().add(StyleClass.SUBHEADING);
        where.setWrapText(true);
        facts.getStyleClass().add(StyleClass.MUTED);
        facts.setWrapText(true);
        elsewhere.getStyleClass().add(StyleClass.MUTED);
        elsewhere.managedProperty().bind(elsewhere.textProperty().isNotEmpty());
        why.setId("supervisor-ticket-why");
        why.setWrapText(true);
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        VBox sayings = new VBox(where, facts, why);
        HBox.setHgrow(sayings, Priority.ALWAYS);
        HBox head = new HBox(number, sayings);
        head.getStyleClass().addAll(StyleClass.PANEL, "supervisor-ticket-head");
        VBox.setVgrow(steps, Priority.ALWAYS);
        told.getStyleClass().add(StyleClass.STACK);
        told.getChildren().addAll(head, lag, steps, elsewhere, late, acts);
        setCenter(new StackPane(state, told));
    }

    /** Follows the search until the subscriptions are closed. */
    void open(Subscriptions open) {
        acts.open(open);
        late.open(open);
        open.follow(search.findingProperty(), this::show);
        open.follow(search.whyProperty(), told -> why());
        open.follow(words.mallText().localeProperty(), language -> {
            show(search.findingProperty().get());
            why();
        });
    }

    private void why() {
        WhyView told = search.whyProperty().get();
        why.setText(told == null ? "" : whyWords.of(told));
    }

    private void show(Finding finding) {
        VisitHistory found = finding.history();
        visible(told, found != null);
        visible(state, found == null);
        if (found != null) {
            show(finding, found);
            return;
        }
        switch (finding.phase()) {
            case NOTHING_ASKED, FOUND -> say(Tone.INFO, Icon.SEARCH, "search.ask", "search.ask.detail", "");
            case ASKING -> say(Tone.INFO, Icon.HISTORY, "search.asking", "search.asking.detail", finding.number());
            case NOBODY -> say(Tone.NEUTRAL, Icon.SEARCH, "search.nobody", "search.nobody.detail", finding.number());
            case FAILED -> failed(finding);
        }
    }

    private void failed(Finding finding) {
        say(Tone.WARNING, Icon.WARNING, "search.failed", "search.ask.detail", finding.number());
        Saying saying = finding.saying();
        if (saying != null) {
            state.detailProperty().set(saying.words(words.messages()));
        }
    }

    private void say(Tone tone, Icon icon, String headline, String detail, String number) {
        state.show(tone, icon);
        state.headlineProperty().set(words.messages().text(headline, number));
        state.detailProperty().set(words.messages().text(detail, number));
    }

    private void show(Finding finding, VisitHistory found) {
        number.setText(found.ticket());
        where.setText(finding.tickets().stream()
                .filter(ticket -> ticket.visit().equals(found.visit()))
                .findFirst()
                .map(this::where)
                .orElse(""));
        facts.setText(facts(found));
        lag.setVisible(found.reach().lags());
        lag.headlineProperty().set(words.messages().text("history.lags"));
        lag.detailProperty()
                .set(words.messages()
                        .text(
                                "history.lags.detail",
                                found.reach().sequence(),
                                found.reach().durableSequence()));
        steps.show(history.told(found.steps()));
        elsewhere.setText(
                found.stepsElsewhere() == 0 ? "" : words.messages().text("history.elsewhere", found.stepsElsewhere()));
    }

    private String where(TicketFound ticket) {
        String key = "leg." + ticket.state();
        String state = words.messages().has(key) ? words.messages().text(key) : ticket.state();
        return words.messages()
                .text(
                        "history.where",
                        reading.agencyName(ticket.agency()),
                        reading.serviceName(ticket.service()),
                        state);
    }

    private String facts(VisitHistory found) {
        Long total = found.totalMillis();
        return words.messages()
                .text(
                        "history.facts",
                        words.mallText().date(found.date()),
                        words.mallText().time(found.issuedAt()),
                        found.persons(),
                        found.priority() ? 1 : 0,
                        total == null ? 0 : 1,
                        total == null ? "" : words.mallText().duration(Duration.ofMillis(total)));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
