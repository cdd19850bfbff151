package id.satuatap.counter;

import id.satuatap.counter.administrator.DeviceWords;
import id.satuatap.counter.administrator.DevicesScreen;
import id.satuatap.counter.administrator.DevicesViewModel;
import id.satuatap.counter.administrator.NoCatalogueScreen;
import id.satuatap.counter.administrator.Places;
import id.satuatap.counter.clock.ClockDoubtViewModel;
import id.satuatap.counter.clock.UnderClockDoubt;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.reports.ReportWords;
import id.satuatap.counter.reports.Reports;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
import id.satuatap.counter.reports.Scope;
import id.satuatap.counter.supervisor.SupervisorScreen;
import id.satuatap.counter.supervisor.SupervisorViewModel;
import id.satuatap.counter.supervisor.SupervisorWords;
import id.satuatap.counter.supervisor.TicketRecords;
import id.satuatap.counter.supervisor.TicketSearchViewModel;
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
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Makes what supervisors and administrators see, who sit at no counter. Confined to the FX thread. */
final class OverseersScreens {
    private final LanClient client;
    private final HallFeed feed;
    private final CommandSender sender;
    private final Languages languages;
    private final Executor fx;
    private final Ticks ticks;
    private final Outlets outlets;
    private final Runnable signOut;
    private final Consumer<Saying> signedOut;

    /**
     * @param signOut what leads back to signing in
     * @param signedOut told why, when the session is no longer good
     */
    OverseersScreens(
            ServerLink server,
            Languages languages,
            Executor fx,
            Ticks ticks,
            Outlets outlets,
            Runnable signOut,
            Consumer<Saying> signedOut) {
        this.client = server.client();
        this.feed = server.feed();
        this.sender = CommandSender.over(client);
        this.languages = languages;
        this.fx = fx;
        this.ticks = ticks;
        this.outlets = outlets;
        this.signOut = signOut;
        this.signedOut = signedOut;
    }

    /** The hall and its reports. */
    Screen supervision(SessionView session, CatalogueView catalogue, MallText mallText) {
        Screen supervision = hall(catalogue, reports(session, catalogue), mallText);
        return session.role() == Role.ORGANISER_SUPERVISOR ? underClockDoubt(supervision) : supervision;
    }

    /** The PCs first, then the hall: for that there are others. */
    Screen administration(SessionView session, CatalogueView catalogue, MallText mallText) {
        // One for the whole session: a report that is held here, or read, outlasts a look at the PCs.
        ReportsViewModel reports = reports(session, catalogue);
        return several(
                new Workspaces.Workspace("devices", Icon.MONITOR, () -> devices(Places.of(catalogue), mallText)),
                new Workspaces.Workspace("hall", Icon.SUPERVISOR, () -> hall(catalogue, reports, mallText)));
    }

    /**
     * What is to be done first, then the PCs.
     *
     * @param published run when there is a catalogue
     */
    Screen beforeTheFirstCatalogue(MallText mallText, Runnable published) {
        return several(
                new Workspaces.Workspace("catalogue", Icon.DOCUMENT, () -> noCatalogue(mallText, published)),
                new Workspaces.Workspace("devices", Icon.MONITOR, () -> devices(Places.NONE, mallText)));
    }

    private Screen several(Workspaces.Workspace... all) {
        return underClockDoubt(new Workspaces(List.of(all), Messages.beside(OverseersScreens.class, languages)));
    }

    /** For those who may confirm the clock, whatever page they are on. */
    private Screen underClockDoubt(Screen screen) {
        return new UnderClockDoubt(screen, new ClockDoubtViewModel(sender, fx, ticks), languages, feed::subscribe, fx);
    }

    private Screen noCatalogue(MallText mallText, Runnable published) {
        return new NoCatalogueScreen(
                new FollowedMall(client.clock(), ticks, () -> {}, signedOut),
                new DeviceWords(mallText, Places.NONE),
                clock(mallText),
                languages,
                feed::subscribe,
                fx,
                published,
                signOut);
    }

    private Screen devices(Places places, MallText mallText) {
        DeviceWords words = new DeviceWords(mallText, places);
        return new DevicesScreen(
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

    private Screen hall(CatalogueView catalogue, ReportsViewModel reports, MallText mallText) {
        return new SupervisorScreen(
                new SupervisorViewModel(catalogue, sender, client.clock(), fx, ticks, signedOut),
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
