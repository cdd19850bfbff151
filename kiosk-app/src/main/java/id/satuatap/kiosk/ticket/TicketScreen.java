package id.satuatap.kiosk.ticket;

import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.kiosk.chooseservice.ServiceFacts;
import id.satuatap.kiosk.ticket.TicketLook.Mood;
import id.satuatap.paper.CounterLabels;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** From the press to the number on paper, or large on the screen. Confined to the FX thread. */
public final class TicketScreen implements Screen {
    private final TicketViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ServiceFacts facts;
    private final TicketScreenView view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public TicketScreen(TicketViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(TicketScreen.class);
        this.mall = mall;
        this.facts = new ServiceFacts(app, mall);
        this.view = new TicketScreenView(messages, upright);
        view.done.setOnAction(press -> model.done());
        view.change.setOnAction(press -> model.changePlan());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(
                messages.localeProperty(), locale -> show(model.lookProperty().get()));
        open.follow(model.lookProperty(), this::show);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show(TicketLook look) {
        TicketView ticket = look.ticket();
        view.sentence.setVisible(ticket == null);
        view.turning.setVisible(look.mood() == Mood.REQUESTING || look.mood() == Mood.CHECKING);
        view.change.setVisible(look.mood() == Mood.NOT_GIVEN && model.fromPlan());
        view.done.show(view.change.isVisible() ? Emphasis.SECONDARY : Emphasis.PRIMARY);
        view.done.setVisible(!view.turning.isVisible() && look.mood() != Mood.PRINTING);
        if (ticket == null) {
            sentence(look);
        } else {
            number(look, ticket);
        }
    }

    private void sentence(TicketLook look) {
        switch (look.mood()) {
            case CHECKING -> sentence(Tone.WARNING, Icon.WAIT, "ticket.checking.headline", "ticket.checking.detail");
            case NOT_GIVEN -> {
                sentence(Tone.WARNING, Icon.INFO, "ticket.notGiven.headline", "ticket.notGiven.detail");
                view.sentence.detailProperty().set(whyNot(look));
            }
            default -> sentence(Tone.INFO, Icon.TICKET, "ticket.requesting.headline", "ticket.requesting.detail");
        }
    }

    private void sentence(Tone tone, Icon icon, String headline, String detail) {
        view.sentence.show(tone, icon);
        view.sentence.headlineProperty().set(messages.text(headline));
        view.sentence.detailProperty().set(messages.text(detail));
    }

    /** Of several services it is said which one. */
    private String whyNot(TicketLook look) {
        Optional<String> service = model.refusedOfSeveral(look).map(facts::name);
        if (service.isEmpty()) {
            return why(look);
        }
        return "WILL_NOT_FINISH".equals(look.details().get("reason"))
                ? messages.text("ticket.several.willNotFinish", service.get())
                : messages.text("ticket.several.refused", service.get(), why(look));
    }

    /** The closed reason says more than the rule; a code that this release does not know has a text too. */
    private String why(TicketLook look) {
        String reason = look.details().get("reason");
        String closed = "closed." + reason;
        if ("rejection.SERVICE_CLOSED".equals(look.refusalKey()) && reason != null && messages.has(closed)) {
            return messages.text(closed);
        }
        String key = look.refusalKey();
        return key != null && messages.has(key)
                ? messages.text(key, new BookingWords(look.details(), mall).values())
                : messages.text("refusal.UNRECOGNISED");
    }

    private void number(TicketLook look, TicketView ticket) {
        view.card
                .plate
                .captionProperty()
                .set(messages.text(ticket.priority() ? "ticket.number.priority" : "ticket.number.caption"));
        view.card.plate.numberProperty().set(ticket.ticket());
        view.card.plate.lineProperty().set(ticket.serviceName());
        view.card.place.captionProperty().set(messages.text("ticket.place.label"));
        view.card.place.valueProperty().set(ticket.zoneName());
        view.card.place.noteProperty().set(counters(ticket));
        view.card.ahead.captionProperty().set(messages.text("ticket.ahead.label"));
        view.card.ahead.valueProperty().set(messages.text("ticket.ahead.value", ticket.ahead()));
        view.card.ahead.noteProperty().set(expected(ticket));
        view.card.stops.captionProperty().set(messages.text("ticket.stops.label"));
        view.card.showStops(stops(ticket));
        boolean screenOnly = look.mood() == Mood.ON_SCREEN || look.mood() == Mood.UNPROVED;
        view.card.showCode(screenOnly);
        view.card.qr.contentProperty().set(screenOnly ? ticket.qr() : "");
        view.card.qrNote.setText(messages.text("ticket.qr.note"));
        paper(look);
    }

    /** Where he goes, one after the other; empty for one service. */
    private List<String> stops(TicketView ticket) {
        List<String> lines = new ArrayList<>();
        for (StopView stop : ticket.stops()) {
            String key = ticket.stops().size() > NumberCard.MANY_STOPS ? "ticket.stop.brief" : "ticket.stop.line";
            lines.add(messages.text(key, lines.size() + 1, stop.serviceName(), stop.agencyName()));
        }
        return lines;
    }

    private void paper(TicketLook look) {
        switch (look.mood()) {
            case PRINTED -> banner(Tone.SUCCESS, Icon.CHECK, "ticket.printed.headline", "ticket.printed.detail");
            case ON_SCREEN -> {
                banner(Tone.WARNING, Icon.PAPER_OUT, "ticket.onScreen.headline", "ticket.onScreen.detail");
                view.paper.headlineProperty().set(messages.text(problemKey(look.problem())));
            }
            case UNPROVED ->
                banner(Tone.WARNING, Icon.PRINTER_OFF, "ticket.unproved.headline", "ticket.unproved.detail");
            default -> banner(Tone.INFO, Icon.PRINTER, "ticket.printing.headline", "ticket.printing.detail");
        }
    }

    private void banner(Tone tone, Icon icon, String headline, String detail) {
        view.paper.show(tone, icon);
        view.paper.headlineProperty().set(messages.text(headline));
        view.paper.detailProperty().set(messages.text(detail));
    }

    private static String problemKey(@Nullable PrintProblem problem) {
        return problem == PrintProblem.PAPER_OUT ? "ticket.onScreen.paperOut" : "ticket.onScreen.headline";
    }

    private String counters(TicketView ticket) {
        return ticket.counterLabels().isEmpty()
                ? ""
                : messages.text("ticket.place.counters", CounterLabels.text(ticket.counterLabels()));
    }

    private String expected(TicketView ticket) {
        Integer from = ticket.estimateFromMinutes();
        Integer to = ticket.estimateToMinutes();
        if (from == null || to == null) {
            return "";
        }
        return messages.text("ticket.ahead.wait", mall.between(Duration.ofMinutes(from), Duration.ofMinutes(to)));
    }
}
