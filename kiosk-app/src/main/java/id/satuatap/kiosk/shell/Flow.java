package id.satuatap.kiosk.shell;

import id.satuatap.kiosk.issuing.Order;
import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.live.Notice;
import id.satuatap.kiosk.live.Notices;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.Language;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.text.Languages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's way through the kiosk, from the start to his number and back to the start. Confined to the FX thread;
 * needs no toolkit.
 *
 * <p>A press under way is shown whatever else happens; then comes what is wrong with the kiosk; then the visitor's own
 * way. Nothing is shown of a press before the server has answered.
 */
public final class Flow implements Subscription {
    private final KioskModel model;
    private final Consumer<Order> press;
    private final Languages languages;
    private final FlowSettings settings;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", Place.OUT_OF_ORDER);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice");
    private final ReadOnlyObjectWrapper<@Nullable AgencyEntry> agency = new ReadOnlyObjectWrapper<>(this, "agency");
    private final ReadOnlyObjectWrapper<@Nullable ServiceEntry> service = new ReadOnlyObjectWrapper<>(this, "service");
    private final ReadOnlyObjectWrapper<@Nullable TicketProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress");
    private final ReadOnlyObjectWrapper<@Nullable String> paper = new ReadOnlyObjectWrapper<>(this, "paper");
    private final ReadOnlyIntegerWrapper visits = new ReadOnlyIntegerWrapper(this, "visits", 0);
    private final Basket basket = new Basket();
    private final Countdown countdown;
    private final Subscription ticking;

    private boolean checkingIn;
    private boolean pressed;
    private boolean forSeveral;
    private boolean paperless;
    private boolean touchedSinceStart;

    /** @param press gives a press to the dispenser; must not block */
    public Flow(KioskModel model, Consumer<Order> press, Languages languages, Ticks ticks, FlowSettings settings) {
        this.model = model;
        this.press = press;
        this.languages = languages;
        this.settings = settings;
        this.countdown = new Countdown(this::home);
        this.ticking = ticks.every(Duration.ofSeconds(1), this::tick);
        InvalidationListener changed = property -> update();
        model.linkProperty().addListener(changed);
        model.hallProperty().addListener(changed);
        model.catalogueProperty().addListener(changed);
        model.printerProperty().addListener(changed);
        model.brokenProperty().addListener(changed);
        model.progressProperty().addListener((value, before, after) -> progressed(after));
        languages.choose(settings.language());
        update();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is the matter, also while a number may be taken on the screen all the same. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The agency chosen, from SERVICES on. */
    public ReadOnlyObjectProperty<@Nullable AgencyEntry> agencyProperty() {
        return agency.getReadOnlyProperty();
    }

    /** The service chosen, from DETAIL on. */
    public ReadOnlyObjectProperty<@Nullable ServiceEntry> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    /** What one number is wanted for, in PLAN and on the way to it. */
    public Basket basket() {
        return basket;
    }

    /** Whether the last press was for several services. */
    public boolean forSeveral() {
        return forSeveral;
    }

    /** Whether the press came from a plan, which can be changed when it was refused. */
    public boolean fromPlan() {
        return basket.shown();
    }

    /** The token of the paper that was shown, in GIVE_UP; told anew each time a paper is shown. */
    public ReadOnlyObjectProperty<@Nullable String> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** What became of the press that TICKET shows; empty for the moment before the first news. */
    public ReadOnlyObjectProperty<@Nullable TicketProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Grows whenever the kiosk has gone back to the start. */
    public ReadOnlyIntegerProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** Seconds until the kiosk goes back to the start by itself, in the last ten; else 0. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return countdown.secondsLeftProperty();
    }

    /** Whether a number may be taken on the screen although the printer cannot print. */
    public boolean paperlessAllowed() {
        return settings.issueWithoutPaper();
    }

    public void choose(AgencyEntry chosen) {
        agency.set(chosen);
        service.set(null);
        update();
    }

    public void choose(ServiceEntry chosen) {
        service.set(chosen);
        update();
    }

    public void choose(LifeEventEntry chosen) {
        basket.choose(chosen);
        update();
    }

    /** Puts the service chosen into the basket: after the first one back to the agencies, for another; then to the plan. */
    public void addToBasket() {
        ServiceEntry chosen = service.get();
        if (chosen != null && place.get() == Place.DETAIL) {
            agency.set(null);
            service.set(null);
            basket.add(chosen.code());
            update();
        }
    }

    /** From the plan to the agencies, for another service. */
    public void addMore() {
        basket.more();
        update();
    }

    /** To what was put together so far. */
    public void showBasket() {
        basket.show();
        update();
    }

    /** The visitor does not need a service of his plan after all, or does. */
    public void turn(String code) {
        basket.turn(code);
        touched();
    }

    /** The press was refused: back to its plan, without the service that was the reason. */
    public void changePlan(Optional<String> refused) {
        if (place.get() == Place.TICKET && settled() && fromPlan()) {
            pressed = false;
            progress.set(null);
            refused.filter(code -> !basket.leftOutProperty().get().contains(code))
                    .ifPresent(basket::turn);
            update();
        }
    }

    /**
     * Takes one number for services of the plan; a second call before the outcome does nothing.
     *
     * @param services those that the visitor needs, one at least
     */
    public void takeAll(List<String> services, boolean priority) {
        LifeEventEntry lifeEvent = basket.lifeEventProperty().get();
        if (pressed || services.isEmpty() || place.get() != Place.PLAN) {
            return;
        }
        String code = lifeEvent == null ? null : lifeEvent.code();
        press(
                services.size() == 1
                        ? Order.of(services.get(0), priority, language())
                        : Order.forAll(new Order.Several(code, services), priority, language()));
    }

    /** Takes a number for the service chosen; a second call before the outcome does nothing. */
    public void take(boolean priority) {
        ServiceEntry chosen = service.get();
        if (pressed || chosen == null || place.get() != Place.DETAIL) {
            return;
        }
        press(Order.of(chosen.code(), priority, language()));
    }

    /** To the screen on which the code of a booking is typed. */
    public void withBooking() {
        checkingIn = true;
        update();
    }

    /**
     * Takes the number that a booking stands for; a second call before the outcome does nothing.
     *
     * @param booking its code, or the token of a paper
     */
    public void checkIn(String booking) {
        if (!pressed && place.get() != Place.OUT_OF_ORDER) {
            press(Order.booked(booking, language()));
        }
    }

    private void press(Order order) {
        pressed = true;
        forSeveral = order.several() != null;
        progress.set(null);
        update();
        press.accept(order);
    }

    private Language language() {
        return languages.locale().equals(Languages.ENGLISH) ? Language.ENGLISH : Language.INDONESIAN;
    }

    /** Goes on although the printer cannot print. */
    public void withoutPaper() {
        paperless = settings.issueWithoutPaper();
        update();
    }

    /** A paper was held before the scanner, perhaps the same one again; while a number is made nobody looks. */
    public void showPaper(String token) {
        if (!pressed && place.get() != Place.OUT_OF_ORDER) {
            paper.set(null);
            paper.set(token);
            touched();
            update();
        }
    }

    /** One step back. */
    public void back() {
        switch (place.get()) {
            case GIVE_UP -> paper.set(null);
            case CHECK_IN -> checkingIn = false;
            case PLAN -> backFromPlan();
            case DETAIL -> service.set(null);
            case SERVICES -> agency.set(null);
            case WELCOME -> backToBasket();
            case TICKET, OUT_OF_ORDER -> {}
        }
        update();
    }

    private void backToBasket() {
        if (basket.servicesProperty().get().size() > 1) {
            basket.show();
        } else {
            takeOutTheLast();
        }
    }

    private void backFromPlan() {
        if (basket.lifeEventProperty().get() == null) {
            takeOutTheLast();
        } else {
            basket.clear();
        }
    }

    /** As before it was added: its own page stands there again, where it is taken alone, added anew or left. */
    private void takeOutTheLast() {
        basket.takeOutTheLast()
                .ifPresent(last -> model.agencies()
                        .forEach(from -> from.services().stream()
                                .filter(found -> found.code().equals(last))
                                .forEach(found -> {
                                    agency.set(from);
                                    service.set(found);
                                })));
    }

    /** The visitor is done, or has gone: everything as at the start, in the language of the start. */
    public void home() {
        if (place.get() == Place.TICKET && !settled()) {
            return;
        }
        pressed = false;
        paperless = false;
        checkingIn = false;
        touchedSinceStart = false;
        progress.set(null);
        paper.set(null);
        agency.set(null);
        service.set(null);
        basket.clear();
        languages.choose(settings.language());
        visits.set(visits.get() + 1);
        update();
    }

    /** Somebody is there. */
    public void touched() {
        touchedSinceStart = true;
        countdown.restart();
    }

    @Override
    public void close() {
        ticking.close();
    }

    private void progressed(@Nullable TicketProgress news) {
        if (news != null) {
            pressed = true;
            progress.set(news);
            countdown.restart();
            update();
        }
    }

    /** Nothing more will come of it: it has an outcome, or the kiosk broke before there was one. */
    private boolean settled() {
        TicketProgress now = progress.get();
        return model.brokenProperty().get()
                || (now != null && PressStage.of(now).settled());
    }

    /** A kiosk that broke tells nothing any more; a number that the visitor sees already stays, for it is his. */
    private boolean brokenWithoutNumber() {
        TicketProgress now = progress.get();
        return model.brokenProperty().get()
                && (now == null || !PressStage.of(now).numbered());
    }

    private void update() {
        pressed &= !brokenWithoutNumber();
        Optional<Notice> matter = Notices.of(model);
        notice.set(matter.orElse(null));
        boolean hindered =
                matter.isPresent() && !(paperless && matter.get().kind().aboutPaper());
        if (pressed) {
            place.set(Place.TICKET);
        } else if (hindered) {
            paper.set(null);
            agency.set(null);
            service.set(null);
            checkingIn = false;
            basket.clear();
            place.set(Place.OUT_OF_ORDER);
        } else if (paper.get() != null) {
            place.set(Place.GIVE_UP);
        } else if (checkingIn) {
            place.set(Place.CHECK_IN);
        } else if (basket.shown()) {
            place.set(Place.PLAN);
        } else if (service.get() != null) {
            place.set(Place.DETAIL);
        } else {
            place.set(agency.get() != null ? Place.SERVICES : Place.WELCOME);
        }
    }

    private void tick() {
        countdown.tick(limitSeconds());
    }

    /** After how many seconds without a touch the kiosk goes back to the start; 0: never. */
    private int limitSeconds() {
        int idle = model.catalogue()
                .map(known -> known.settings().kioskIdleSeconds())
                .orElse(settings.idleSecondsUntilKnown());
        return switch (place.get()) {
            case TICKET -> ticketSeconds();
            case SERVICES, DETAIL, PLAN, CHECK_IN, GIVE_UP -> idle;
            case WELCOME, OUT_OF_ORDER -> touchedSinceStart ? idle : 0;
        };
    }

    private int ticketSeconds() {
        TicketProgress now = progress.get();
        if (now == null) {
            return 0;
        }
        int seconds = now.match(new StaysFor(settings));
        return seconds == 0 && model.brokenProperty().get() ? settings.shownSeconds() : seconds;
    }
}
