package id.satuatap.kiosk.welcome;

import id.satuatap.kiosk.choice.Choice;
import id.satuatap.kiosk.choice.ChoiceView;
import id.satuatap.kiosk.choice.GridShape;
import id.satuatap.kiosk.choice.Pages;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** The start: which agency? Confined to the FX thread. */
public final class WelcomeScreen implements Screen {
    /** Tells the code of a life event from that of an agency. */
    private static final String LIFE_EVENT = "life-event-";

    private static final GridShape UPRIGHT = new GridShape(3, 4, 5);
    private static final GridShape LYING = new GridShape(3, 3, 3);

    private final WelcomeViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ClosedText closed;
    private final Pages pages;
    private final ChoiceView view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public WelcomeScreen(WelcomeViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(WelcomeScreen.class);
        this.mall = mall;
        this.closed = new ClosedText(app, mall);
        this.pages = new Pages(upright ? UPRIGHT : LYING);
        this.view = new ChoiceView(pages, app, upright, this::choose);
        view.setId("welcome");
        view.heading().textProperty().bind(messages.bind("welcome.heading.label"));
        ActionButton booked = new ActionButton(
                Icon.CALENDAR,
                Emphasis.SECONDARY,
                messages.bind(upright ? "welcome.booked.button" : "welcome.booked.short"));
        booked.setId("with-booking");
        booked.setMinWidth(Region.USE_PREF_SIZE);
        booked.setOnAction(press -> model.withBooking());
        view.offer(booked);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(messages.localeProperty(), locale -> show());
        open.follow(model.lifeEventsProperty(), events -> show());
        open.follow(model.tilesProperty(), tiles -> show());
    }

    @Override
    public void closed() {
        open.close();
    }

    /** The pages of agencies; the start is the first. */
    public Pages pages() {
        return pages;
    }

    private void show() {
        boolean plain = model.lifeEventsProperty().get().isEmpty();
        view.subheading().setText(messages.text(plain ? "welcome.heading.detail" : "welcome.heading.orNeed"));
        // Few and at the head: whoever needs several services would else begin with the first of them.
        view.show(Stream.concat(
                        model.lifeEventsProperty().get().stream().map(this::choice),
                        model.tilesProperty().get().stream().map(this::choice))
                .toList());
    }

    private void choose(String code) {
        if (code.startsWith(LIFE_EVENT)) {
            model.chooseLifeEvent(code.substring(LIFE_EVENT.length()));
        } else {
            model.choose(code);
        }
    }

    private Choice choice(LifeEventEntry event) {
        boolean english = Languages.ENGLISH.equals(messages.localeProperty().getValue());
        return new Choice(
                LIFE_EVENT + event.code(),
                Icon.CHECKLIST,
                english ? event.nameEn() : event.name(),
                messages.text("welcome.lifeEvent.detail", event.services().size()),
                "",
                "");
    }

    private Choice choice(AgencyTile tile) {
        AgencyEntry agency = tile.agency();
        String fullName = agency.name().equals(agency.shortName()) ? "" : model.nameHere(agency);
        Optional<ServiceView> closedFor = closed.mostTelling(tile.services());
        Optional<String> why = closedFor.flatMap(closed::of);
        Optional<String> inShort = closedFor.flatMap(closed::shortly);
        return new Choice(
                agency.code(),
                AgencyIcons.of(agency.icon(), agency.name()),
                agency.shortName(),
                tile.stopped()
                        ? closed.stopped()
                        : why.filter(reason -> inShort.stream().noneMatch(reason::equals))
                                .orElse(fullName),
                mall.waiting(tile.waiting()),
                inShort.orElse(""));
    }
}
