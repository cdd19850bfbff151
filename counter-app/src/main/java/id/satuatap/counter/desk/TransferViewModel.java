package id.satuatap.counter.desk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

/** The choosing of a service or a colleague to send a visitor on to. Confined to the FX thread. */
public final class TransferViewModel {
    private final TurnView turn;
    private final Chosen chosen;
    private final List<TransferTarget> all;
    private String colleagueWords = "";
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<TransferTarget> found =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final BooleanProperty comesBack = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<TransferPlace>> place = new SimpleObjectProperty<>(Optional.empty());

    /** What comes of the choosing. */
    public interface Chosen {
        /**
         * Send the visitor there.
         *
         * @param place empty for the mall's setting
         * @param comesBack whether he is to come back here when that is done
         */
        void send(TransferTarget target, Optional<TransferPlace> place, boolean comesBack);

        /** He goes there too, when he is done here. */
        void add(TransferTarget target);

        /**
         * He need not go there after all.
         *
         * @param leg by which he would have gone
         */
        void drop(String leg);

        /**
         * Somebody else of those who came with the number goes there, with a number of its own.
         *
         * @param leg by which he would have gone
         */
        void split(String leg);

        /** Leave him where he is. */
        void cancel();
    }

    TransferViewModel(Services services, TurnView turn, Optional<HallProjection> hall, Chosen chosen) {
        this.turn = turn;
        this.chosen = chosen;
        Map<String, ServiceView> live = hall.map(HallProjection::services).orElse(Map.of());
        List<TransferTarget> targets = new ArrayList<>();
        for (Services.Offered offered : services.all()) {
            String code = offered.service().code();
            if (!code.equals(turn.service())) {
                Optional<ServiceView> view = Optional.ofNullable(live.get(code));
                targets.add(TransferTarget.of(
                        offered,
                        view.map(ServiceView::waiting).orElse(0),
                        view.map(ServiceView::openCounters).orElse(0),
                        turn.stops().stream()
                                .filter(stop -> stop.service().equals(code))
                                .map(StopView::leg)
                                .findFirst()
                                .orElse(null)));
            }
        }
        hall.ifPresent(known -> targets.addAll(colleagues(known, services)));
        this.all = List.copyOf(targets);
        found.setAll(all);
        query.addListener((value, before, after) -> search(after));
    }

    /** Each twice: as a counter, and as an officer who may change counters. */
    private List<TransferTarget> colleagues(HallProjection hall, Services services) {
        List<TransferTarget> colleagues = new ArrayList<>();
        for (DeskView desk : hall.desks().values()) {
            String officer = desk.officer();
            boolean here = desk.turn() != null && desk.turn().turn().equals(turn.turn());
            if (officer != null && !here && desk.services().contains(turn.service())) {
                colleagues.add(TransferTarget.of(desk, officer, turn.service(), services, false));
                colleagues.add(TransferTarget.of(desk, officer, turn.service(), services, true));
            }
        }
        return colleagues;
    }

    /** Who is sent on. */
    public TurnView turn() {
        return turn;
    }

    /** What was typed: words that must all occur in name, agency or prefix. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The services that match, in the catalogue's order, then the colleagues. */
    public ReadOnlyListProperty<TransferTarget> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Where he enters the other queue; empty for the mall's setting. */
    public ObjectProperty<Optional<TransferPlace>> placeProperty() {
        return place;
    }

    /** Whether he is to come back here when that is done. */
    public BooleanProperty comesBackProperty() {
        return comesBack;
    }

    /** What counters and officers are called in the present language, so that typing it finds them. */
    void callColleagues(String words) {
        colleagueWords = words;
    }

    /** Sends him to the target. */
    public void choose(TransferTarget target) {
        chosen.send(target, place.get(), comesBack.get());
    }

    /** Puts the target among the services that are ahead of him. */
    void add(TransferTarget target) {
        chosen.add(target);
    }

    /** Takes it away again; nothing where he does not plan to go there. */
    void drop(TransferTarget target) {
        String leg = target.planned();
        if (leg != null) {
            chosen.drop(leg);
        }
    }

    /** Lets the target have a number of its own; nothing where he does not plan to go there. */
    void split(TransferTarget target) {
        String leg = target.planned();
        if (leg != null) {
            chosen.split(leg);
        }
    }

    /** Leaves him here. */
    public void cancel() {
        chosen.cancel();
    }

    private void search(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        found.setAll(all.stream()
                .filter(target -> target.matches(words, colleagueWords))
                .toList());
    }
}
