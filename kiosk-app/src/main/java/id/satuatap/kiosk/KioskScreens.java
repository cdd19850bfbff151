package id.satuatap.kiosk;

import id.satuatap.kiosk.checkin.CheckInScreen;
import id.satuatap.kiosk.checkin.CheckInViewModel;
import id.satuatap.kiosk.choice.Pages;
import id.satuatap.kiosk.chooseservice.ChooseServiceScreen;
import id.satuatap.kiosk.chooseservice.ChooseServiceViewModel;
import id.satuatap.kiosk.giveup.GiveUpScreen;
import id.satuatap.kiosk.giveup.GiveUpViewModel;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.outoforder.OutOfOrderScreen;
import id.satuatap.kiosk.plan.PlanScreen;
import id.satuatap.kiosk.plan.PlanViewModel;
import id.satuatap.kiosk.servicedetail.ServiceDetailScreen;
import id.satuatap.kiosk.servicedetail.ServiceDetailViewModel;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.kiosk.shell.Place;
import id.satuatap.kiosk.shell.Shell;
import id.satuatap.kiosk.ticket.TicketScreen;
import id.satuatap.kiosk.ticket.TicketViewModel;
import id.satuatap.kiosk.welcome.WelcomeScreen;
import id.satuatap.kiosk.welcome.WelcomeViewModel;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;

/** The screens and their coming and going. Confined to the FX thread. */
final class KioskScreens implements Subscription {
    private final Flow flow;
    private final ScreenHost host;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final WelcomeScreen welcome;
    private final ChooseServiceScreen services;
    private final Subscriptions open = new Subscriptions();

    KioskScreens(
            KioskModel model,
            Flow flow,
            Languages languages,
            MallText text,
            boolean upright,
            Transition transition,
            PlanViewModel planning,
            GiveUpViewModel givingUp,
            CheckInViewModel checkingIn) {
        this.flow = flow;
        this.host = new ScreenHost(transition);
        Messages messages = Messages.beside(Shell.class, languages);
        welcome = new WelcomeScreen(new WelcomeViewModel(model, flow), messages, text, upright);
        services = new ChooseServiceScreen(new ChooseServiceViewModel(model, flow), messages, text, upright);
        screens.put(Place.WELCOME, welcome);
        screens.put(Place.SERVICES, services);
        screens.put(
                Place.DETAIL,
                new ServiceDetailScreen(new ServiceDetailViewModel(model, flow), messages, text, upright));
        screens.put(Place.PLAN, new PlanScreen(planning, messages, text, upright));
        screens.put(Place.TICKET, new TicketScreen(new TicketViewModel(model, flow), messages, text, upright));
        screens.put(Place.CHECK_IN, new CheckInScreen(checkingIn, messages, upright));
        screens.put(Place.GIVE_UP, new GiveUpScreen(givingUp, messages));
        screens.put(Place.OUT_OF_ORDER, new OutOfOrderScreen(flow, messages, text));
    }

    Parent root() {
        return host.root();
    }

    void open(Shell shell) {
        open.follow(flow.visitsProperty(), visit -> welcome.pages().toFirst());
        open.follow(flow.basket().servicesProperty(), basket -> welcome.pages().toFirst());
        open.follow(flow.placeProperty(), place -> {
            Screen screen = screens.get(place);
            if (screen != null) {
                host.show(screen);
            }
            around(shell, place);
        });
        open.follow(
                welcome.pages().pageProperty(),
                page -> around(shell, flow.placeProperty().get()));
        open.follow(
                flow.noticeProperty(),
                notice -> around(shell, flow.placeProperty().get()));
    }

    /** One page back where there are pages, else one screen. */
    void back() {
        Place place = flow.placeProperty().get();
        Pages pages = place == Place.WELCOME ? welcome.pages() : services.pages();
        boolean paged = place == Place.WELCOME || place == Place.SERVICES;
        if (paged && !pages.first()) {
            pages.previous();
        } else {
            flow.back();
        }
    }

    @Override
    public void close() {
        open.close();
        host.close();
    }

    private void around(Shell shell, Place place) {
        boolean onTheWay = place == Place.SERVICES || place == Place.DETAIL || place == Place.PLAN;
        shell.backPossible(onTheWay
                || place == Place.GIVE_UP
                || place == Place.CHECK_IN
                || (place == Place.WELCOME
                        && (!welcome.pages().first() || !flow.basket().isEmpty())));
        var notice = flow.noticeProperty().get();
        shell.showPaperless(notice != null && notice.kind().aboutPaper() && (onTheWay || place == Place.WELCOME));
    }
}
