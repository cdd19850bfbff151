package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One number: its fate, why, its steps, and what can be done for its visitor. Confined to the FX thread. */
final class TicketCard extends VBox {
    private static final List<String> LOST = List.of("LOST", "UNREADABLE", "PRINTER_FAILED");
    private static final List<String> CANCEL = List.of("VISITOR_ASKED", "VISITOR_LEFT", "WRONG_SERVICE", "DUPLICATE");
    /** Whose visitor may need another number. */
    private static final Set<String> ANEW = Set.of("MISSED", "CANCELLED", "NO_SHOW", "UNSERVED");

    private static final Set<String> OVER =
            Set.of("FINISHED", "TRANSFERRED", "CANCELLED", "NO_SHOW", "UNSERVED", "WITHDRAWN");

    private final HelpDeskViewModel model;
    private final SearchViewModel search;
    private final HelpDeskWords words;
    private final KioskPanel kiosks;
    private final FateWords fateWords;
    private final Label number = new Label();
    private final StatusPill state = new StatusPill(Tone.INFO);
    private final Label service = new Label();
    private final Label fate = new Label();
    private final Label more = new Label();
    private final Label behind = new Label();
    private final Label printed = new Label();
    private final StepList steps;
    private final PrintMenu print;
    private final ActionButton back;
    private final ActionButton anew;
    private final MenuButton late = new MenuButton();
    private final MenuButton cancel = new MenuButton();
    private final PairMenu pair;

    /** @param onward gives a new number for a service */
    TicketCard(
            HelpDeskViewModel model,
            SearchViewModel search,
            HelpDeskWords words,
            KioskPanel kiosks,
            Consumer<String> onward) {
        this.model = model;
        this.search = search;
        this.words = words;
        this.kiosks = kiosks;
        this.fateWords = new FateWords(words, model.kiosks()::named);
        this.steps = new StepList(words, fateWords);
        this.print = new PrintMenu(model, words, "act.reprint");
        this.back = ActionButton.secondary(Icon.UNDO, words.messages().bind("act.back"));
        this.anew = ActionButton.secondary(Icon.TICKET, words.messages().bind("act.new"));
        this.pair = new PairMenu(model, words, () -> chosen().orElse(null));
        anew.setId("helpdesk-new");
        anew.setOnAction(pressed -> chosen().ifPresent(ticket -> onward.accept(ticket.service())));
        setId("helpdesk-card");
        getStyleClass().addAll(StyleClass.STACK, "helpdesk-card");
        number.setId("helpdesk-number");
        number.getStyleClass().addAll("helpdesk-number", StyleClass.NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        service.getStyleClass().add(StyleClass.MUTED);
        fate.setId("helpdesk-fate");
        fate.getStyleClass().add("helpdesk-fate");
        more.setId("helpdesk-why");
        behind.setId("helpdesk-behind");
        behind.getStyleClass().add(StyleClass.MUTED);
        printed.setId("helpdesk-printed");
        printed.getStyleClass().add(StyleClass.STRONG);
        for (Label label : List.of(service, fate, more, behind, printed)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        }
        VBox told = new VBox(state, fate, more, behind, service);
        told.getStyleClass().add("helpdesk-told");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(number, told);
        head.getStyleClass().addAll(StyleClass.PANEL, "helpdesk-head");
        print.setId("helpdesk-reprint");
        back.setId("helpdesk-back");
        back.setOnAction(pressed -> chosen().ifPresent(ticket -> model.askBack(ticket.visit(), ticket.ticket())));
        late.setId("helpdesk-late");
        late.setMinWidth(USE_PREF_SIZE);
        late.textProperty().bind(words.messages().bind("act.late"));
        cancel.setId("helpdesk-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.textProperty().bind(words.messages().bind("act.cancel"));
        FlowPane acts = new FlowPane(print, back, late, anew, cancel);
        acts.getChildren().addAll(pair.nodes());
        acts.getStyleClass().add("helpdesk-acts");
        VBox.setVgrow(steps, Priority.ALWAYS);
        getChildren().addAll(head, acts, printed, steps);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(search.searchProperty(), found -> show());
        open.follow(model.kiosks().seenProperty(), seen -> acts());
        open.follow(model.phaseProperty(), phase -> acts());
        open.follow(model.doneProperty(), done -> acts());
        open.follow(model.followed().linkProperty(), link -> acts());
        open.follow(model.followed().mallProperty(), mall -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private Optional<TicketFound> chosen() {
        return Optional.ofNullable(search.searchProperty().get().chosen());
    }

    private void show() {
        Search now = search.searchProperty().get();
        TicketFound ticket = now.chosen();
        VisitHistory history = now.history();
        if (ticket == null || history == null) {
            return;
        }
        number.setText(ticket.ticket());
        state.show(fateWords.tone(ticket));
        state.setText(words.code(ticket.state()));
        fate.setText(fateWords.fate(now));
        more.setText(fateWords.more(now, model.followed().mallProperty().get()));
        behind.setText(now.behind() ? words.messages().text("card.behind") : "");
        service.setText(words.messages()
                .text(
                        "card.service",
                        words.service(ticket.service()),
                        words.agency(ticket.agency()),
                        words.mallText().date(history.date()),
                        words.mallText().time(ticket.issuedAt()),
                        history.priority() ? 1 : 0));
        steps.show(history.steps());
        acts();
    }

    private void acts() {
        Search now = search.searchProperty().get();
        TicketFound ticket = now.chosen();
        VisitHistory history = now.history();
        WhyView why = now.why();
        if (ticket == null || history == null) {
            return;
        }
        boolean goesOn = now.today() && !OVER.contains(ticket.state());
        shown(print, goesOn);
        shown(back, now.today() && ticket.state().equals("MISSED") && !model.tooLate(ticket.visit()));
        shown(
                late,
                now.today()
                        && (ticket.state().equals("NO_SHOW")
                                || (ticket.state().equals("MISSED") && model.tooLate(ticket.visit()))));
        shown(anew, ANEW.contains(ticket.state()));
        shown(cancel, goesOn && why != null && !ticket.state().equals("SERVING"));
        pair.show(
                ticket,
                goesOn,
                now.today() && ticket.state().equals("WITHDRAWN") && FateWords.joined(ticket, history),
                why);
        print.setDisable(!model.may());
        back.setDisable(!model.may());
        late.setDisable(!model.may());
        cancel.setDisable(!model.may());
        if (!late.isShowing()) {
            late.getItems()
                    .setAll(HelpReasons.TO_LET_BACK.stream()
                            .map(reason -> lettingBack(ticket, reason))
                            .toList());
        }
        print.withReasons(LOST, (kiosk, reason) -> model.askReprint(history, kiosk, words.kiosk(kiosk), reason));
        if (!cancel.isShowing() && why != null) {
            cancel.getItems()
                    .setAll(CANCEL.stream()
                            .map(reason -> cancelling(why, reason))
                            .toList());
        }
        printed.setText(model.kiosks()
                .reprints(ticket.visit())
                .findFirst()
                .map(reprint -> words.messages()
                        .text("card.printed", words.mallText().clock(reprint.askedAt()), kiosks.outcome(reprint)))
                .orElse(""));
    }

    private MenuItem cancelling(WhyView why, String reason) {
        MenuItem item = new MenuItem(words.code(reason));
        item.setOnAction(pressed -> model.askCancel(why, reason, words.code(reason)));
        return item;
    }

    private MenuItem lettingBack(TicketFound ticket, String reason) {
        String said = HelpReasons.of(reason).words(words.messages());
        MenuItem item = new MenuItem(said);
        item.setOnAction(pressed -> model.askLate(ticket.visit(), ticket.ticket(), reason, said));
        return item;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
