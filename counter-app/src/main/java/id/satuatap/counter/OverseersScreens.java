package id.satuatap.counter;

import id.satuatap.counter.administrator.CatalogueScreen;
import id.satuatap.counter.administrator.CatalogueViewModel;
import id.satuatap.counter.administrator.DeviceWords;
import id.satuatap.counter.administrator.DevicesScreen;
import id.satuatap.counter.administrator.DevicesViewModel;
import id.satuatap.counter.administrator.OpenPlace;
import id.satuatap.counter.administrator.Places;
import id.satuatap.counter.bookings.BookingRecords;
import id.satuatap.counter.bookings.BookingsScreen;
import id.satuatap.counter.bookings.BookingsViewModel;
import id.satuatap.counter.bookings.BookingsWords;
import id.satuatap.counter.bookings.ChoosingFiles;
import id.satuatap.counter.bookings.ImportViewModel;
import id.satuatap.counter.bookings.PlaceViewModel;
import id.satuatap.counter.clock.ClockDoubtViewModel;
import id.satuatap.counter.clock.UnderClockDoubt;
import id.satuatap.counter.day.AboveDayBar;
import id.satuatap.counter.day.DayByHandViewModel;
import id.satuatap.counter.helpdesk.DeskRecords;
import id.satuatap.counter.helpdesk.GivingViewModel;
import id.satuatap.counter.helpdesk.HelpDeskScreen;
import id.satuatap.counter.helpdesk.HelpDeskViewModel;
import id.satuatap.counter.helpdesk.HelpDeskWords;
import id.satuatap.counter.helpdesk.SearchViewModel;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.reports.ReportWords;
import id.satuatap.counter.reports.Reports;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
import id.satuatap.counter.reports.Scope;
import id.satuatap.counter.supervisor.HoursDecisions;
import id.satuatap.counter.supervisor.SupervisorScreen;
import id.satuatap.counter.supervisor.SupervisorViewModel;
import id.satuatap.counter.supervisor.SupervisorWords;
import id.satuatap.counter.supervisor.TicketRecords;
import id.satuatap.counter.supervisor.TicketSearchViewModel;
import id.satuatap.counter.template.LogoPlace;
import id.satuatap.counter.template.TemplateScreen;
import id.satuatap.counter.template.TemplateViewModel;
import id.satuatap.counter.template.TemplateWords;
import id.satuatap.paper.SampleTickets;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.session.Role;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes what supervisors and administrators see, who sit at no counter. Confined to the FX thread. */
final class OverseersScreens {
    private final LanClient client;
    private final HallFeed feed;
    private final String device;
    private final CommandSender sender;
    private final Languages languages;
    private final Executor fx;
    private final Ticks ticks;
    private final Outlets outlets;
    private final OpenPlace catalogues;
    private final Leaving signOut;
    private final Consumer<Saying> signedOut;
    /** One for the whole session: changes that are not published outlast another catalogue. */
    private @Nullable TemplateViewModel template;

    /**
     * @param device this PC's own id
     * @param signOut what leads back to signing in
     * @param signedOut told why, when the session is no longer good
     */
    OverseersScreens(
            ServerLink server,
            String device,
            Languages languages,
            Executor fx,
            Ticks ticks,
            Outlets outlets,
            OpenPlace catalogues,
            Runnable signOut,
            Consumer<Saying> signedOut) {
        this.client = server.client();
        this.feed = server.feed();
        this.device = device;
        this.sender = CommandSender.over(client);
        this.languages = languages;
        this.fx = fx;
        this.ticks = ticks;
        this.outlets = outlets;
        this.catalogues = catalogues;
        this.signOut = new Leaving(signOut);
        this.signedOut = signedOut;
    }

    /** The session is over, and what was not finished in it. */
    void ended() {
        template = null;
        signOut.freely();
    }

    /**
     * Whether the app may be left now without a loss.
     *
     * @param leave run later, once the person was asked and said so
     */
    boolean mayLeave(Runnable leave) {
        return signOut.now(leave);
    }

    /** The hall and its reports, and the bookings. */
    Screen supervision(SessionView session, CatalogueView catalogue, MallText mallText) {
        ReportsViewModel reports = reports(session, catalogue);
        signOut.freely();
        boolean organisers = session.role() == Role.ORGANISER_SUPERVISOR;
        Screen supervision = new Workspaces(
                List.of(
                        new Workspaces.Workspace("hall", Icon.SUPERVISOR, () -> {
                            Screen hall = hall(catalogue, reports, mallText, organisers);
                            return organisers ? aboveDayBar(hall, mallText) : hall;
                        }),
                        bookings(session, catalogue, mallText)),
                0,
                Messages.beside(OverseersScreens.class, languages));
        return organisers ? underClockDoubt(supervision) : supervision;
    }

    /** Places that are kept, for whoever may book. */
    private Workspaces.Workspace bookings(SessionView session, CatalogueView catalogue, MallText mallText) {
        BookingRecords records = BookingRecords.over(client);
        return new Workspaces.Workspace(
                "bookings",
                Icon.CALENDAR,
                () -> new BookingsScreen(
                        new BookingsViewModel(
                                sender,
                                records,
                                client.ids()::next,
                                session.role() == Role.HELP_DESK,
                                client.clock(),
                                fx,
                                ticks,
                                signedOut),
                        new PlaceViewModel(catalogue, session.agency(), sender, records, client.ids()::next, fx, ticks),
                        new ImportViewModel(records, outlets.writing(), fx),
                        new BookingsWords(mallText, catalogue),
                        ChoosingFiles.real(),
                        clock(mallText),
                        languages,
                        feed::subscribe,
                        fx,
                        signOut));
    }

    /** Numbers found, printed once more and given by hand, and the bookings. */
    Screen helpDesk(SessionView session, CatalogueView catalogue, MallText mallText) {
        signOut.freely();
        return new Workspaces(
                List.of(
                        new Workspaces.Workspace("helpdesk", Icon.TICKET, () -> numbers(catalogue, mallText)),
                        bookings(session, catalogue, mallText)),
                0,
                Messages.beside(OverseersScreens.class, languages));
    }

    private Screen numbers(CatalogueView catalogue, MallText mallText) {
        DeskRecords records = DeskRecords.over(client);
        HelpDeskViewModel desk =
                new HelpDeskViewModel(catalogue, sender, client.ids()::next, client.clock(), fx, ticks, signedOut);
        return new HelpDeskScreen(
                desk,
                new GivingViewModel(catalogue, client.ids()::next, desk),
                new SearchViewModel(records, desk.followed(), fx, ticks),
                new HelpDeskWords(mallText, catalogue, device),
                clock(mallText),
                languages,
                feed::subscribe,
                fx,
                signOut);
    }

    /**
     * The PCs first, then the hall, for which there are others, and the catalogue.
     *
     * @param news what to tell on the page of the catalogue, which is opened then; null for nothing
     * @param inForce told when there is another catalogue
     */
    Screen administration(
            SessionView session,
            CatalogueView catalogue,
            MallText mallText,
            @Nullable Saying news,
            Consumer<Saying> inForce) {
        // One for the whole session: a report that is held here, or read, outlasts a look at the PCs.
        ReportsViewModel reports = reports(session, catalogue);
        Places places = Places.of(catalogue);
        CatalogueViewModel publishing = publishing(catalogue.version(), news, inForce);
        TemplateViewModel laying = template(catalogue);
        Workspaces all = several(
                news == null ? 0 : 2,
                new Workspaces.Workspace("devices", Icon.MONITOR, () -> devices(places, mallText)),
                new Workspaces.Workspace(
                        "hall", Icon.SUPERVISOR, () -> aboveDayBar(hall(catalogue, reports, mallText, true), mallText)),
                new Workspaces.Workspace("catalogue", Icon.DOCUMENT, () -> catalogue(publishing, places, mallText)),
                bookings(session, catalogue, mallText),
                new Workspaces.Workspace("template", Icon.TICKET, () -> template(laying, mallText)));
        signOut.onlyIf(leave -> {
            if (laying.unsavedProperty().get()) {
                all.open("template");
                laying.leave(leave);
                return false;
            }
            return true;
        });
        return underClockDoubt(all);
    }

    private TemplateViewModel template(CatalogueView catalogue) {
        Instant now = client.clock().instant();
        ZoneId zone = MallZone.of(catalogue.mall().timeZone(), catalogue.mall().zoneLabel())
                .id();
        SampleTickets samples =
                new SampleTickets(catalogue, now, now.atZone(zone).toLocalDate());
        TemplateViewModel known = template;
        if (known != null) {
            known.renew(samples);
            return known;
        }
        TemplateViewModel made = new TemplateViewModel(
                samples, client::ticketTemplates, sender, client.clock(), outlets.writing(), fx, ticks, signedOut);
        template = made;
        return made;
    }

    private Screen template(TemplateViewModel model, MallText mallText) {
        return new TemplateScreen(
                model,
                new TemplateWords(mallText),
                LogoPlace.real(),
                clock(mallText),
                languages,
                feed::subscribe,
                fx,
                signOut);
    }

    /**
     * What is to be done first, then the PCs.
     *
     * @param inForce told when there is a catalogue
     */
    Screen beforeTheFirstCatalogue(MallText mallText, Consumer<Saying> inForce) {
        CatalogueViewModel publishing = publishing(0, null, inForce);
        return underClockDoubt(several(
                0,
                new Workspaces.Workspace(
                        "catalogue", Icon.DOCUMENT, () -> catalogue(publishing, Places.NONE, mallText)),
                new Workspaces.Workspace("devices", Icon.MONITOR, () -> devices(Places.NONE, mallText))));
    }

    private Workspaces several(int first, Workspaces.Workspace... all) {
        signOut.freely();
        return new Workspaces(List.of(all), first, Messages.beside(OverseersScreens.class, languages));
    }

    /** For those who may confirm the clock, whatever page they are on. */
    private Screen underClockDoubt(Screen screen) {
        return UnderClockDoubt.of(screen, new ClockDoubtViewModel(sender, fx, ticks), languages, feed::subscribe, fx);
    }

    /** For those who may open and close the day, below the hall. */
    private Screen aboveDayBar(Screen screen, MallText mallText) {
        return AboveDayBar.of(
                screen, new DayByHandViewModel(sender, client.clock(), fx, ticks), mallText, feed::subscribe, fx);
    }

    private CatalogueViewModel publishing(int version, @Nullable Saying news, Consumer<Saying> inForce) {
        return new CatalogueViewModel(
                version,
                news,
                client::publishCatalogue,
                client.clock(),
                outlets.writing(),
                fx,
                ticks,
                inForce,
                signedOut);
    }

    private Screen catalogue(CatalogueViewModel publishing, Places places, MallText mallText) {
        return CatalogueScreen.of(
                publishing,
                new DeviceWords(mallText, places),
                clock(mallText),
                catalogues,
                languages,
                feed::subscribe,
                fx,
                signOut);
    }

    private Screen devices(Places places, MallText mallText) {
        DeviceWords words = new DeviceWords(mallText, places);
        return DevicesScreen.of(
                new DevicesViewModel(
                        words::counter, sender, client::refusePairing, client.clock(), fx, ticks, signedOut),
                words,
                clock(mallText),
                languages,
                feed::subscribe,
                fx,
                signOut);
    }

    private ReportsViewModel reports(SessionView session, CatalogueView catalogue) {
        return new ReportsViewModel(
                Reports.over(client), Scope.of(session, catalogue), outlets.folder(), outlets.writing(), fx, ticks);
    }

    /** @param everything whether he may also open and close, not only let work longer */
    private Screen hall(CatalogueView catalogue, ReportsViewModel reports, MallText mallText, boolean everything) {
        return new SupervisorScreen(
                new SupervisorViewModel(
                        catalogue,
                        sender,
                        new HoursDecisions(client.ids()::next, everything),
                        client.clock(),
                        fx,
                        ticks,
                        signedOut),
                new TicketSearchViewModel(TicketRecords.over(client), fx),
                reports,
                new ReportsPage(reports, new ReportWords(mallText), outlets, fx),
                new SupervisorWords(mallText),
                clock(mallText),
                languages,
                feed::subscribe,
                fx,
                signOut);
    }

    private Clock clock(MallText mallText) {
        return new Clock(client.clock(), mallText, ticks);
    }
}
