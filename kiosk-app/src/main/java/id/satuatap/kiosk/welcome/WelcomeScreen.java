package id.satuatap.kiosk.welcome;

import id.satuatap.kiosk.choice.AgencyIcons;
import id.satuatap.kiosk.choice.Choice;
import id.satuatap.kiosk.choice.ChoiceView;
import id.satuatap.kiosk.choice.GridShape;
import id.satuatap.kiosk.choice.Pages;
import id.satuatap.kiosk.chooseservice.ServiceFacts;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** The start: which agency? Confined to the FX thread. */
public final class WelcomeScreen implements Screen {
    /** Tells the code of a life event from that of an agency. */
    private static final String LIFE_EVENT = "life-event-";

    /** Never five rows: in so low a tile neither a long official name nor why it is closed has room. */
    private static final GridShape UPRIGHT = new GridShape(3, 4, 4);

    private static final GridShape LYING = new GridShape(3, 3, 3);

    private final WelcomeViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ClosedText closed;
    private final Pages pages;
    private final boolean upright;
    private final ChoiceView view;
    private final ActionButton booked;
    private final ActionButton basket;
    private final ServiceFacts facts;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public WelcomeScreen(WelcomeViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(WelcomeScreen.class);
        this.mall = mall;
        this.upright = upright;
        this.closed = new ClosedText(app, mall);
        this.pages = new Pages(upright ? UPRIGHT : LYING);
        this.view = new ChoiceView(pages, app, upright, this::choose);
        view.setId("welcome");
        this.facts = new ServiceFacts(app, mall);
        booked = new ActionButton(
                Icon.CALENDAR,
                Emphasis.SECONDARY,
                messages.bind(upright ? "welcome.booked.button" : "welcome.booked.short"));
        booked.setId("with-booking");
        booked.setOnAction(press -> model.withBooking());
        basket = new ActionButton(Icon.CHECKLIST, Emphasis.SECONDARY, messages.bind("welcome.basket.button"));
        basket.setId("basket");
        basket.setOnAction(press -> model.showBasket());
        for (ActionButton otherWay : new ActionButton[] {booked, basket}) {
            otherWay.setMinWidth(Region.USE_PREF_SIZE);
            otherWay.managedProperty().bind(otherWay.visibleProperty());
            view.offer(otherWay);
        }
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
        List<ServiceEntry> chosen = model.chosen();
        booked.setVisible(chosen.isEmpty());
        basket.setVisible(!chosen.isEmpty());
        view.heading().setText(messages.text(heading(chosen.isEmpty())));
        view.subheading().setText(subheading(chosen));
        // Few and at the head: whoever needs several services would else begin with the first of them.
        view.show(Stream.concat(
                        model.lifeEventsProperty().get().stream().map(this::choice),
                        model.tilesProperty().get().stream().map(this::choice))
                .toList());
    }

    private String heading(boolean first) {
        if (noNumbers()) {
            return "welcome.heading.none";
        }
        if (first) {
            return "welcome.heading.label";
        }
        return upright ? "welcome.heading.more" : "welcome.heading.moreShort";
    }

    /** Nobody is asked where he goes when no agency gives a number. */
    private boolean noNumbers() {
        List<AgencyTile> tiles = model.tilesProperty().get();
        return !tiles.isEmpty()
                && tiles.stream()
                        .allMatch(tile -> closed.mostTelling(tile.services()).isPresent());
    }

    /** Whoever puts services together reads what he has. */
    private String subheading(List<ServiceEntry> chosen) {
        if (noNumbers()) {
            return messages.text("welcome.heading.noneDetail");
        }
        if (chosen.isEmpty()) {
            boolean plain = model.lifeEventsProperty().get().isEmpty();
            String need = upright ? "welcome.heading.orNeed" : "welcome.heading.orNeedShort";
            return messages.text(plain ? "welcome.heading.detail" : need);
        }
        return upright && chosen.size() == 1
                ? messages.text("welcome.chosen.one", facts.name(chosen.get(0)))
                : messages.text("welcome.chosen.many", chosen.size());
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
