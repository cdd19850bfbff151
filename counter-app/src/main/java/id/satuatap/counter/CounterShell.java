package id.satuatap.counter;

import id.satuatap.counter.administrator.OpenPlace;
import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.desk.DeskFrame;
import id.satuatap.counter.desk.DeskLight;
import id.satuatap.counter.desk.DeskPlace;
import id.satuatap.counter.desk.DeskScreen;
import id.satuatap.counter.desk.DeskViewModel;
import id.satuatap.counter.desk.DeskWords;
import id.satuatap.counter.desk.KeypadKeys;
import id.satuatap.counter.desk.Services;
import id.satuatap.counter.device.DeviceFault;
import id.satuatap.counter.device.KeyAnswers;
import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.link.NewestHall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.signin.ChooseCounterScreen;
import id.satuatap.counter.signin.ChooseCounterViewModel;
import id.satuatap.counter.signin.SignInScreen;
import id.satuatap.counter.signin.SignInViewModel;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedText;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Leads from signing in to a counter to its desk and back. Confined to the FX thread. */
final class CounterShell {
    private final CounterConfig config;
    private final LanClient client;
    private final HallFeed feed;
    private final KeyAnswers answers;
    private final ReadOnlyListProperty<DeviceFault> faults;
    private final Runnable acceptAdapters;
    private final Languages languages;
    private final Executor fx;
    private final Ticks ticks;
    private final ScreenHost screens;
    private final DeskFrame frame;
    private final CommandSender sender;
    private final OverseersScreens overseers;
    private final SignInViewModel signIn;
    private final ObjectProperty<LinkState> link;
    private @Nullable DeskViewModel desk;
    private DeskForm form;
    /** Counts beginnings and ends, so that what was asked for one session is not shown in another, or in none. */
    private int sessions;

    CounterShell(
            CounterConfig config,
            ServerLink server,
            KeyAnswers answers,
            ReadOnlyListProperty<DeviceFault> faults,
            Runnable acceptAdapters,
            Languages languages,
            Executor fx,
            Ticks ticks,
            ScreenHost screens,
            DeskFrame frame,
            Outlets outlets,
            OpenPlace catalogues) {
        this.config = config;
        this.client = server.client();
        this.feed = server.feed();
        this.answers = answers;
        this.faults = faults;
        this.acceptAdapters = acceptAdapters;
        this.languages = languages;
        this.fx = fx;
        this.ticks = ticks;
        this.screens = screens;
        this.frame = frame;
        this.form = config.form();
        this.sender = CommandSender.over(client);
        this.overseers = new OverseersScreens(
                server,
                config.client().device(),
                languages,
                fx,
                ticks,
                outlets,
                catalogues,
                this::signOut,
                why -> end(why));
        this.link = new SimpleObjectProperty<>(feed.link());
        this.signIn = new SignInViewModel(client::signIn, fx, this::signedIn);
    }

    /** Shows the first screen and follows the link. */
    void start() {
        // Each screen follows the hall itself.
        var unused = feed.subscribe(new NewestHall(fx, hall -> {}, link::set));
        showSignIn();
    }

    /** A key of the keypad; refused while no desk is open. */
    void key(KeypadKey key) {
        DeskViewModel open = desk;
        if (open == null) {
            answers.refused();
        } else {
            KeypadKeys keys =
                    config.keypad() != null && config.keypad().keys() == 4 ? KeypadKeys.FOUR : KeypadKeys.FIVE;
            open.key(keys, key, answers);
        }
    }

    /**
     * Whether the window may be closed now without a loss.
     *
     * @param leave run later, once the person was asked and said so
     */
    boolean mayLeave(Runnable leave) {
        return overseers.mayLeave(leave);
    }

    private void showSignIn() {
        leaveDesk();
        screens.show(new SignInScreen(signIn, languages, new LinkPill(link, mallText())));
    }

    private void signedIn(SessionView session) {
        sessions++;
        feed.refresh();
        look(session, null);
    }

    /** @param news of the catalogue, to be told on its page; null for nothing */
    private void look(SessionView session, @Nullable Saying news) {
        int asked = sessions;
        var unused = client.catalogue()
                .thenAcceptBothAsync(
                        client.hall(),
                        (catalogue, hall) -> {
                            if (asked == sessions) {
                                lead(session, catalogue, hall, news);
                            }
                        },
                        fx);
    }

    private void lead(
            SessionView session, Reply<CatalogueView> catalogue, Reply<Snapshot> hall, @Nullable Saying news) {
        var unused = catalogue.<Boolean>match(
                known -> hall.match(
                        now -> switch (session.role()) {
                            case OFFICER -> arrive(session, known, HallProjection.of(now));
                            case ADMINISTRATOR -> showAdministration(session, known, news);
                            case HELP_DESK -> showHelpDesk(session, known);
                            case AGENCY_SUPERVISOR, ORGANISER_SUPERVISOR -> showSupervision(session, known);
                        },
                        error -> end(Answers.failed(error))),
                error -> error.code() == ErrorCode.NOT_FOUND
                        ? beforeTheFirstCatalogue(session)
                        : end(Answers.failed(error)));
    }

    /** An administrator is needed most when nothing is there yet; for the others there is nothing to do. */
    private boolean beforeTheFirstCatalogue(SessionView session) {
        if (session.role() != Role.ADMINISTRATOR) {
            return end(new Saying(Tone.WARNING, CounterShell.class, "shell.noCatalogue", List.of()));
        }
        leaveDesk();
        screens.show(overseers.beforeTheFirstCatalogue(mallText(), first -> look(session, first)));
        return true;
    }

    /** Whoever sits at a counter already, perhaps before this PC was started anew, goes straight back to it. */
    private boolean arrive(SessionView session, CatalogueView catalogue, HallProjection hall) {
        Optional<DeskView> sitsAt = hall.desks().values().stream()
                .filter(each ->
                        each.state() != CounterState.CLOSED && session.person().equals(each.officer()))
                .findFirst();
        sitsAt.ifPresentOrElse(
                each -> showDesk(session, catalogue, each.counter()),
                () -> showCounters(session, catalogue, Optional.empty()));
        return true;
    }

    private boolean showSupervision(SessionView session, CatalogueView catalogue) {
        leaveDesk();
        screens.show(overseers.supervision(session, catalogue, mallText(catalogue)));
        return true;
    }

    private boolean showHelpDesk(SessionView session, CatalogueView catalogue) {
        leaveDesk();
        screens.show(overseers.helpDesk(session, catalogue, mallText(catalogue)));
        return true;
    }

    private boolean showAdministration(SessionView session, CatalogueView catalogue, @Nullable Saying news) {
        leaveDesk();
        screens.show(overseers.administration(
                session, catalogue, mallText(catalogue), news, another -> look(session, another)));
        return true;
    }

    private void showCounters(SessionView session, CatalogueView catalogue, Optional<Saying> why) {
        leaveDesk();
        Optional<String> here = Optional.ofNullable(session.counter())
                .or(() -> Optional.ofNullable(config.client().counter()));
        ChooseCounterViewModel choosing = new ChooseCounterViewModel(
                session, catalogue, here, sender, fx, ticks, counter -> showDesk(session, catalogue, counter));
        why.ifPresent(choosing::tell);
        screens.show(new ChooseCounterScreen(
                choosing, feed::subscribe, fx, languages, new LinkPill(link, mallText()), () -> signOut()));
    }

    private void showDesk(SessionView session, CatalogueView catalogue, String counter) {
        Services services = new Services(catalogue);
        MallText mallText = mallText(catalogue);
        DeskViewModel opening = new DeskViewModel(
                counter,
                session.person(),
                services,
                sender,
                client.ids()::next,
                client.clock(),
                fx,
                ticks,
                new DeskViewModel.DeskEnd() {
                    @Override
                    public void counterLeft(boolean byOfficer, Optional<Saying> told, Optional<Saying> unread) {
                        Optional<Saying> why = byOfficer
                                ? Optional.empty()
                                : told.or(() -> Optional.of(
                                        new Saying(Tone.WARNING, CounterShell.class, "shell.counterLost", List.of())));
                        showCounters(
                                session,
                                catalogue,
                                why.map(lost -> unread.map(lost::and).orElse(lost))
                                        .or(() -> unread));
                    }

                    @Override
                    public void signedOut(Saying why) {
                        end(why);
                    }
                });
        DeskPlace place = new DeskPlace(
                counter, services.counterLabel(counter), agency(catalogue, counter), session.person(), session.name());
        desk = opening;
        opening.sceneProperty().addListener((scene, before, after) -> {
            if (desk == opening) {
                answers.show(DeskLight.of(after));
            }
        });
        DeskScreen screen = new DeskScreen(
                place,
                opening,
                new DeskWords(mallText, services),
                new Clock(client.clock(), mallText, ticks),
                feed::subscribe,
                fx,
                frame,
                form);
        screen.formProperty().addListener((value, before, after) -> form = after);
        screens.show(new DeskWithDevices(screen, faults, acceptAdapters, languages));
    }

    private void signOut() {
        sessions++;
        overseers.ended();
        var unused = client.signOut();
        feed.refresh();
        showSignIn();
    }

    private boolean end(Saying why) {
        signOut();
        signIn.tell(why);
        return false;
    }

    private void leaveDesk() {
        desk = null;
        answers.show(LedText.BLANK);
    }

    private static String agency(CatalogueView catalogue, String counter) {
        return catalogue.counters().stream()
                .filter(entry -> entry.code().equals(counter))
                .flatMap(entry -> catalogue.agencies().stream()
                        .filter(agency -> agency.code().equals(entry.agency())))
                .map(AgencyEntry::shortName)
                .findFirst()
                .orElse("");
    }

    private MallText mallText(CatalogueView catalogue) {
        return new MallText(
                languages.localeProperty(),
                MallZone.of(catalogue.mall().timeZone(), catalogue.mall().zoneLabel()));
    }

    // Before the server was heard nobody knows the mall's zone; this PC's own is the best guess.
    private MallText mallText() {
        MallZone zone = feed.hall()
                .map(HallProjection::mall)
                .map(mall -> MallZone.of(mall.timeZone(), mall.zoneLabel()))
                .orElseGet(() -> new MallZone(ZoneId.systemDefault(), ""));
        return new MallText(languages.localeProperty(), zone);
    }
}
