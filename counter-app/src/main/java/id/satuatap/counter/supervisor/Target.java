package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * Where a supervisor may let somebody wait: another service of the agency, or one counter of his own. Immutable.
 *
 * @param counter null for any counter of the service
 * @param name of the service, or of who sits at the counter
 * @param label what stands above the counter; empty for none
 */
record Target(String service, @Nullable String counter, String name, String label) {
    /** In the catalogue's order: services first, then the colleagues who serve the present one. */
    static List<Target> of(
            String agency, String service, @Nullable String without, HallReading reading, Overview overview) {
        List<Target> targets = new ArrayList<>(reading.servicesOf(agency).stream()
                .filter(other -> !other.code().equals(service))
                .map(other -> new Target(other.code(), null, other.name(), ""))
                .toList());
        colleagues(agency, service, without, overview).forEach(targets::add);
        return targets;
    }

    private static Stream<Target> colleagues(
            String agency, String service, @Nullable String without, Overview overview) {
        return overview.counters().stream()
                .filter(line -> isColleague(line.desk(), agency, service))
                .filter(line -> !line.code().equals(without))
                .map(line -> new Target(service, line.code(), officer(line.desk()), line.label()));
    }

    private static boolean isColleague(DeskView desk, String agency, String service) {
        return desk.agency().equals(agency)
                && desk.state() != CounterState.CLOSED
                && desk.services().contains(service);
    }

    private static String officer(DeskView desk) {
        String name = desk.officerName();
        String officer = desk.officer();
        return name != null ? name : officer != null ? officer : "";
    }

    String words(SupervisorWords words) {
        return label.isEmpty() ? name : words.messages().text("help.counter", label, name);
    }

    /** An entry for each reason, as every act of a supervisor needs one. */
    static Menu menu(String text, List<String> reasons, SupervisorWords words, Consumer<String> chosen) {
        Menu menu = new Menu(text);
        menu.getItems().setAll(items(reasons, words, chosen));
        return menu;
    }

    static List<MenuItem> items(List<String> reasons, SupervisorWords words, Consumer<String> chosen) {
        return reasons.stream()
                .map(reason -> {
                    MenuItem item = new MenuItem(HelpReasons.of(reason).words(words.messages()));
                    item.setOnAction(pressed -> chosen.accept(reason));
                    return item;
                })
                .toList();
    }
}
