package id.satuatap.counter.desk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

/** The choosing of a service to send a visitor on to. Confined to the FX thread. */
public final class TransferViewModel {
    private final TurnView turn;
    private final Chosen chosen;
    private final List<Target> all;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<Target> found = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Optional<TransferPlace>> place = new SimpleObjectProperty<>(Optional.empty());

    /** What comes of the choosing. */
    public interface Chosen {
        /** Send the visitor there; an empty place is the mall's setting. */
        void send(String service, Optional<TransferPlace> place);

        /** Leave him where he is. */
        void cancel();
    }

    /**
     * Immutable. A service to choose.
     *
     * @param code its code
     * @param name its name
     * @param agency whose it is
     * @param prefix what its numbers begin with
     * @param waiting how many wait there
     * @param openCounters counters that serve it now; none means that he will wait in vain for now
     */
    public record Target(String code, String name, String agency, String prefix, int waiting, int openCounters) {
        private boolean matches(String[] words) {
            String text = (name + " " + agency + " " + prefix + " " + code).toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    TransferViewModel(Services services, TurnView turn, Optional<HallProjection> hall, Chosen chosen) {
        this.turn = turn;
        this.chosen = chosen;
        Map<String, ServiceView> live = hall.map(HallProjection::services).orElse(Map.of());
        List<Target> targets = new ArrayList<>();
        for (Services.Offered offered : services.all()) {
            String code = offered.service().code();
            if (!code.equals(turn.service())) {
                Optional<ServiceView> view = Optional.ofNullable(live.get(code));
                targets.add(new Target(
                        code,
                        offered.service().name(),
                        offered.agency(),
                        offered.service().prefix(),
                        view.map(ServiceView::waiting).orElse(0),
                        view.map(ServiceView::openCounters).orElse(0)));
            }
        }
        this.all = List.copyOf(targets);
        found.setAll(all);
        query.addListener((value, before, after) -> search(after));
    }

    /** Who is sent on. */
    public TurnView turn() {
        return turn;
    }

    /** What was typed: words that must all occur in name, agency or prefix. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The services that match, in the catalogue's order. */
    public ReadOnlyListProperty<Target> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Where he enters the other queue; empty for the mall's setting. */
    public ObjectProperty<Optional<TransferPlace>> placeProperty() {
        return place;
    }

    /** Sends him to the target. */
    public void choose(Target target) {
        chosen.send(target.code(), place.get());
    }

    /** Leaves him here. */
    public void cancel() {
        chosen.cancel();
    }

    private void search(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        found.setAll(all.stream().filter(target -> target.matches(words)).toList());
    }
}
