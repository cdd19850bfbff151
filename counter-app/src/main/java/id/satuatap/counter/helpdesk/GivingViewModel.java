package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Gives numbers by hand, in the kiosks' sequence. Confined to the FX thread. */
public final class GivingViewModel {
    private final CatalogueView catalogue;
    private final Supplier<String> visits;
    private final HelpDeskViewModel desk;
    private final ReadOnlyObjectWrapper<List<OverrideView>> overrides = new ReadOnlyObjectWrapper<>(List.of());
    /** What brings the visitor here, as long as nothing was added to it: it knows what comes before what. */
    private @Nullable String lifeEvent;

    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty priority = new SimpleBooleanProperty();
    private final BooleanProperty english = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ServiceChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ServiceChoice>> stops = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param visits makes a new visit's id
     * @param desk whose commands go one after another
     */
    public GivingViewModel(CatalogueView catalogue, Supplier<String> visits, HelpDeskViewModel desk) {
        this.catalogue = catalogue;
        this.visits = visits;
        this.desk = desk;
        filter.addListener((value, before, after) -> choose());
        desk.followed().hallProperty().addListener((value, before, after) -> seen());
        choose();
    }

    /** What stands against table and calendar. */
    ReadOnlyObjectProperty<List<OverrideView>> overridesProperty() {
        return overrides.getReadOnlyProperty();
    }

    /** What was decided about a service's hours of today: its own before its agency's, and of two alike the later. */
    Optional<OverrideView> override(ServiceChoice choice) {
        List<OverrideView> here = Optional.ofNullable(
                        desk.followed().mallProperty().get())
                .flatMap(mall -> Optional.ofNullable(mall.date()))
                .map(date -> overrides.get().stream()
                        .filter(each -> each.agency().equals(choice.agency().code()) && date.equals(each.date()))
                        .filter(each -> each.decision() != HoursDecision.MORE_NUMBERS)
                        .toList())
                .orElse(List.of());
        return last(here, choice.service().code()).or(() -> last(here, null));
    }

    private static Optional<OverrideView> last(List<OverrideView> some, @Nullable String service) {
        return some.stream()
                .filter(each -> Objects.equals(each.service(), service))
                .reduce((earlier, later) -> later);
    }

    private void seen() {
        desk.followed().hall().ifPresent(hall -> overrides.set(hall.overrides()));
        choose();
    }

    /** What was typed to find a service. */
    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty priorityProperty() {
        return priority;
    }

    /** Whether the paper has English beside Indonesian. */
    BooleanProperty englishProperty() {
        return english;
    }

    /** The services that were typed for, in the catalogue's order. */
    ReadOnlyObjectProperty<List<ServiceChoice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The number given last; null before it, and when the next visitor's turn has come. */
    ReadOnlyObjectProperty<@Nullable TicketView> issuedProperty() {
        return desk.givenProperty();
    }

    /** What brings visitors to several services at once, in the mall's order. */
    List<LifeEventEntry> lifeEvents() {
        return catalogue.lifeEvents();
    }

    /** The services to which one number is to lead; none where the visitor comes for one. */
    ReadOnlyObjectProperty<List<ServiceChoice>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** A further service for the same number. */
    void add(ServiceChoice choice) {
        if (stops.get().size() < IssueJourney.SERVICES_MAX
                && stops.get().stream().noneMatch(choice::isSame)) {
            lifeEvent = null;
            stops.set(Stream.concat(stops.get().stream(), Stream.of(choice)).toList());
            filter.set("");
        }
    }

    /** Not that one after all: it is done elsewhere, or not needed. */
    void drop(ServiceChoice choice) {
        stops.set(stops.get().stream().filter(stop -> !stop.isSame(choice)).toList());
    }

    /** All that a life event leads to, of which some may be dropped. */
    void take(LifeEventEntry event) {
        filter.set("");
        lifeEvent = event.code();
        stops.set(event.services().stream()
                .flatMap(code -> all().filter(choice -> choice.service().code().equals(code)))
                .toList());
    }

    /** Gives one number for all that were added, or for the one that is chosen. */
    void issue(Optional<ServiceChoice> chosen) {
        List<ServiceChoice> all = stops.get().isEmpty() ? chosen.stream().toList() : stops.get();
        Language language = english.get() ? Language.ENGLISH : Language.INDONESIAN;
        if (all.size() == 1) {
            String service = all.get(0).service().code();
            desk.run(
                    new IssueTicket(visits.get(), service, 1, priority.get(), language),
                    outcome -> ticketOf(outcome, all));
        } else if (!all.isEmpty()) {
            List<String> services =
                    all.stream().map(stop -> stop.service().code()).toList();
            desk.run(
                    new IssueJourney(visits.get(), lifeEvent, services, 1, priority.get(), language),
                    outcome -> ticketOf(outcome, all));
        }
    }

    /** The next visitor: nothing of the one before stays. */
    void next() {
        lifeEvent = null;
        stops.set(List.of());
        filter.set("");
        priority.set(false);
        english.set(false);
        desk.next();
    }

    private void ticketOf(Outcome outcome, List<ServiceChoice> asked) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                CommandResult result = accepted.result();
                TicketView ticket = result == null ? null : result.ticket();
                if (ticket != null) {
                    desk.gave(ticket);
                }
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                desk.talk()
                        .tell(
                                rejected.code() == RejectionCode.SERVICE_CLOSED
                                        ? new Saying(
                                                Tone.WARNING,
                                                HelpDeskWords.class,
                                                "told.closed."
                                                        + rejected.details().getOrDefault("reason", "DAY_NOT_OPEN"),
                                                List.of(closedOne(asked, rejected)))
                                        : desk.answers().rejected(rejected));
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                desk.talk().tell(Answers.failed(refused.error()));
                return true;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                desk.talk().tell(Answers.unknown());
                return true;
            }
        });
    }

    private void choose() {
        List<ServiceChoice> found =
                all().filter(choice -> choice.holds(filter.get())).toList();
        if (!found.equals(choices.get())) {
            choices.set(found);
        }
        List<ServiceChoice> now =
                stops.get().stream().flatMap(stop -> all().filter(stop::isSame)).toList();
        if (!now.equals(stops.get())) {
            stops.set(now);
        }
    }

    private Stream<ServiceChoice> all() {
        return catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream()
                        .map(service -> new ServiceChoice(
                                agency,
                                service,
                                desk.followed()
                                        .hall()
                                        .map(hall -> hall.services().get(service.code()))
                                        .orElse(null))));
    }

    /** The one that gives no number; where several were asked for the hall names it. */
    private static String closedOne(List<ServiceChoice> asked, Rejected rejected) {
        return asked.stream()
                .filter(choice ->
                        choice.service().code().equals(rejected.details().get("service")))
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .map(choice -> choice.service().name())
                .orElse("");
    }
}
