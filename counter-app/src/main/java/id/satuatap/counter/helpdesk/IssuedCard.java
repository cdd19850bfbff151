package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A number that was given by hand, to be said, written down or printed. Confined to the FX thread. */
final class IssuedCard extends VBox {
    private final HelpDeskViewModel model;
    private final GivingViewModel giving;
    private final HelpDeskWords words;
    private final Label number = new Label();
    private final Label service = new Label();
    private final Label say = new Label();
    private final Label then = new Label();
    private final Label write = new Label();
    private final Label printed = new Label();
    private final PrintMenu print;
    private final ActionButton next;

    IssuedCard(HelpDeskViewModel model, GivingViewModel giving, HelpDeskWords words, Runnable onward) {
        this.model = model;
        this.giving = giving;
        this.words = words;
        this.print = new PrintMenu(model, words, "issued.print");
        this.next = ActionButton.primary(Icon.CHECK, words.messages().bind("issued.next"));
        setId("helpdesk-issued");
        getStyleClass().addAll(StyleClass.PANEL, "helpdesk-issued");
        Label caption = new Label();
        caption.textProperty().bind(words.messages().bind("issued.caption"));
        caption.getStyleClass().add(StyleClass.MUTED);
        number.setId("helpdesk-issued-number");
        number.getStyleClass().addAll("helpdesk-issued-number", StyleClass.NUMBER);
        say.setId("helpdesk-issued-say");
        say.getStyleClass().add("helpdesk-fate");
        service.getStyleClass().add(StyleClass.STRONG);
        write.getStyleClass().add(StyleClass.MUTED);
        printed.setId("helpdesk-issued-printed");
        printed.getStyleClass().add(StyleClass.STRONG);
        for (Label label : List.of(service, say, then, write, printed)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        then.setId("helpdesk-issued-then");
        then.managedProperty().bind(then.textProperty().isNotEmpty());
        printed.managedProperty().bind(printed.textProperty().isNotEmpty());
        print.setId("helpdesk-issued-print");
        next.setId("helpdesk-next");
        next.setOnAction(pressed -> onward.run());
        HBox acts = new HBox(print, next);
        acts.getStyleClass().add("helpdesk-acts");
        getChildren().addAll(caption, number, service, say, then, write, printed, acts);
        setVisible(false);
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(giving.issuedProperty(), ticket -> show());
        open.follow(model.kiosks().seenProperty(), seen -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    Node firstFocus() {
        return print;
    }

    private void show() {
        TicketView ticket = giving.issuedProperty().get();
        if (ticket == null) {
            return;
        }
        number.setText(ticket.ticket());
        service.setText(words.messages().text("issued.service", ticket.serviceName(), ticket.agencyName()));
        say.setText(words.messages().text("issued.say", ticket.ticket(), place(ticket), ticket.ahead(), wait(ticket)));
        then.setText(
                ticket.stops().size() < 2
                        ? ""
                        : words.messages()
                                .text(
                                        "issued.then",
                                        ticket.stops().stream()
                                                .skip(1)
                                                .map(stop -> words.messages()
                                                        .text("issued.stop", stop.serviceName(), stop.zoneName()))
                                                .collect(Collectors.joining("; "))));
        write.setText(words.messages().text("issued.write"));
        print.setDisable(!model.may());
        print.plain(kiosk -> model.print(ticket.visit(), ticket.ticket(), kiosk, words.kiosk(kiosk), "BY_HAND"));
        printed.setText(model.kiosks()
                .reprints(ticket.visit())
                .findFirst()
                .map(reprint -> words.messages()
                        .text(
                                "card.printed",
                                words.mallText().clock(reprint.askedAt()),
                                words.messages().text("reprint." + reprint.state(), fault(reprint.fault()))))
                .orElse(""));
    }

    private String fault(@Nullable String code) {
        return code == null ? "" : words.code(code);
    }

    private String place(TicketView ticket) {
        return ticket.counterLabels().isEmpty()
                ? ticket.zoneName()
                : words.messages().text("issued.place", ticket.zoneName(), String.join(", ", ticket.counterLabels()));
    }

    private String wait(TicketView ticket) {
        Integer from = ticket.estimateFromMinutes();
        Integer to = ticket.estimateToMinutes();
        return from == null || to == null ? "" : words.messages().text("issued.wait", from, to);
    }
}
