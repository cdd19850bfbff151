package id.satuatap.counter.signin;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.uikit.fx.Ticks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** Which counter does the officer sit at; live. Confined to the FX thread. */
public final class ChooseCounterViewModel {
    private final SessionView session;
    private final CatalogueView catalogue;
    private final Map<String, String> serviceNames;
    private final Optional<String> here;
    private final Errand errand;
    private final Answers answers;
    private final Consumer<String> taken;
    private final ReadOnlyListWrapper<CounterChoice> choices =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    /**
     * Counters that nothing is known of yet but the catalogue.
     *
     * @param here the counter on whose desk this PC stands
     * @param taken is told the counter that was taken
     */
    public ChooseCounterViewModel(
            SessionView session,
            CatalogueView catalogue,
            Optional<String> here,
            CommandSender sender,
            Executor fx,
            Ticks ticks,
            Consumer<String> taken) {
        this.session = session;
        this.catalogue = catalogue;
        this.here = here;
        this.taken = taken;
        this.errand = new Errand(sender, fx, ticks);
        this.serviceNames = catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream())
                .collect(Collectors.toMap(ServiceEntry::code, ServiceEntry::name, (first, second) -> first));
        this.answers = new Answers(this::label);
        errand.phaseProperty().addListener((phase, before, after) -> busy.set(errand.busy()));
    }

    /** What can be chosen: this PC's counter first, then in the catalogue's order. */
    public ReadOnlyListProperty<CounterChoice> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What to tell; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** Whether the server is being asked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How the officer is called. */
    public String officerName() {
        return session.name();
    }

    /** The agency's short name; empty for somebody of the whole mall. */
    public String agencyName() {
        return catalogue.agencies().stream()
                .filter(agency -> agency.code().equals(session.agency()))
                .map(AgencyEntry::shortName)
                .findFirst()
                .orElse("");
    }

    /** The hall is so now. */
    public void hall(HallProjection hall) {
        errand.seen(hall.epoch(), hall.sequence());
        List<CounterChoice> now = catalogue.counters().stream()
                .filter(counter -> session.agency() == null || counter.agency().equals(session.agency()))
                .map(counter -> choice(counter, hall))
                .sorted(Comparator.comparing(choice -> !choice.here()))
                .toList();
        if (!now.equals(choices.get())) {
            choices.setAll(now);
        }
    }

    /** Tells something from outside, such as why the last counter was left. */
    public void tell(Saying why) {
        saying.set(why);
    }

    /** Takes a counter; one that somebody has is not asked for. */
    public void choose(CounterChoice choice) {
        if (!choice.taken()) {
            saying.set(null);
            errand.run(new OpenCounter(choice.counter()), outcome -> answered(choice.counter(), outcome));
        }
    }

    private void answered(String counter, Outcome outcome) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                taken.accept(counter);
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                saying.set(answers.rejected(rejected));
                return false;
            }

            @Override
            public Boolean refused(Refused refused) {
                saying.set(Answers.failed(refused.error()));
                return false;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                saying.set(Answers.unknown());
                return false;
            }
        });
    }

    private CounterChoice choice(CounterEntry counter, HallProjection hall) {
        Optional<DeskView> desk = hall.desk(counter.code());
        CounterState state = desk.map(DeskView::state)
                .or(() ->
                        Optional.ofNullable(hall.counters().get(counter.code())).map(CounterView::state))
                .orElse(CounterState.CLOSED);
        boolean mine =
                desk.map(DeskView::officer).filter(session.person()::equals).isPresent();
        return new CounterChoice(
                counter.code(),
                counter.label(),
                counter.services().stream()
                        .map(service -> serviceNames.getOrDefault(service, service))
                        .collect(Collectors.joining(", ")),
                desk.map(DeskView::officerName).orElse(""),
                state != CounterState.CLOSED && !mine,
                here.filter(counter.code()::equals).isPresent());
    }

    private String label(String counter) {
        return catalogue.counters().stream()
                .filter(entry -> entry.code().equals(counter))
                .map(CounterEntry::label)
                .findFirst()
                .orElse(counter);
    }
}
