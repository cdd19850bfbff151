package id.satuatap.kiosk.plan;

import id.satuatap.kiosk.chooseservice.ServiceFacts;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** Where a life event, or the visitor's own choice, takes him, and the press for one number. Confined to the FX thread. */
public final class PlanScreen implements Screen {
    private final PlanViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ClosedText closed;
    private final ServiceFacts facts;
    private final PlanView view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public PlanScreen(PlanViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(PlanScreen.class);
        this.mall = mall;
        this.closed = new ClosedText(app, mall);
        this.facts = new ServiceFacts(app, mall);
        this.view = new PlanView(messages, upright);
        view.turned = model::turn;
        view.add.setOnAction(press -> model.addMore());
        view.take.setOnAction(press -> model.take(false));
        view.priority.setOnAction(press -> model.take(true));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(messages.localeProperty(), locale -> show());
        open.follow(model.stopsProperty(), stops -> show());
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show() {
        LifeEventEntry event = model.lifeEventProperty().get();
        List<PlannedStop> stops = model.stopsProperty().get();
        if (stops.isEmpty()) {
            return;
        }
        view.name.setText(event == null ? ownName() : name(event));
        view.add.setVisible(model.roomForMore());
        view.show(stops.stream().map(this::row).toList());
        List<PlannedStop> wanted = stops.stream().filter(PlannedStop::wanted).toList();
        showHowMany(wanted.size(), stops.size());
        Optional<String> why = wanted.isEmpty()
                ? Optional.of(messages.text("plan.none"))
                : wanted.stream().flatMap(stop -> whyNot(stop).stream()).findFirst();
        view.showWhyNot(why.orElse(""));
        boolean foreseen = stops.stream().anyMatch(stop -> stop.turn() > 0);
        view.order.setText(messages.text(foreseen ? "plan.order.foreseen" : "plan.order.listed"));
        view.order.setVisible(why.isEmpty() && wanted.size() > 1);
    }

    /** Of one service there is no order, and of none no number. */
    private void showHowMany(int wanted, int shown) {
        view.heading.setText(messages.text(wanted == 1 ? "plan.heading.one" : "plan.heading.label"));
        view.explained.setText(messages.text(explained(wanted, shown)));
    }

    private String ownName() {
        return model.roomForMore()
                ? messages.text("plan.own.label")
                : messages.text("plan.own.full", IssueJourney.SERVICES_MAX);
    }

    private static String explained(int wanted, int shown) {
        if (shown == 1 && wanted == 1) {
            return "plan.explained.only";
        }
        return wanted > 1 ? "plan.explained.label" : wanted == 1 ? "plan.explained.one" : "plan.explained.none";
    }

    private String name(LifeEventEntry event) {
        boolean english = Languages.ENGLISH.equals(messages.localeProperty().getValue());
        return english ? event.nameEn() : event.name();
    }

    /** One that gives no numbers is enough: the server refuses the whole. */
    private Optional<String> whyNot(PlannedStop stop) {
        return stop.now()
                .flatMap(closed::of)
                .map(reason -> messages.text("plan.closed", facts.name(stop.service()), reason));
    }

    private PlanView.Row row(PlannedStop stop) {
        Optional<String> why = stop.now().flatMap(closed::of);
        String place = messages.text("plan.stop.place", stop.agency().shortName(), stop.zone());
        return new PlanView.Row(
                stop.service().code(),
                facts.name(stop.service()),
                place,
                stop.wanted() ? why.orElseGet(() -> queueAndEnd(stop)) : messages.text("plan.stop.leftOut"),
                why.isEmpty(),
                stop.wanted(),
                stop.turn());
    }

    /** Once the last number is near, that is said too. */
    private String queueAndEnd(PlannedStop stop) {
        String queue = queue(stop);
        return stop.now()
                .flatMap(closed::lastNumber)
                .map(end -> queue.isEmpty() ? end : messages.text("plan.stop.ends", queue, end))
                .orElse(queue);
    }

    private String queue(PlannedStop stop) {
        if (stop.stopped()) {
            return closed.stopped();
        }
        Optional<String> expected = stop.expected().flatMap(this::expected);
        if (expected.isPresent()) {
            return expected.get();
        }
        String waiting = stop.now().map(ServiceView::waiting).map(mall::waiting).orElse("");
        return stop.now()
                .filter(state -> state.waiting() > 0)
                .flatMap(facts::expectedWait)
                .map(wait -> messages.text("plan.stop.queue", waiting, wait))
                .orElse(waiting);
    }

    /** How long he waits there when it is its turn, where that can be said. */
    private Optional<String> expected(JourneyPlanView.Stop stop) {
        Integer from = stop.waitFromMinutes();
        Integer to = stop.waitToMinutes();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(
                to == 0
                        ? messages.text("plan.stop.noWait")
                        : messages.text(
                                "plan.stop.wait", mall.between(Duration.ofMinutes(from), Duration.ofMinutes(to))));
    }
}
