package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Makes one of a visitor's two numbers, and two of one. Confined to the FX thread. */
final class PairMenu {
    private final HelpDeskViewModel model;
    private final HelpDeskWords words;
    private final TextField other = new TextField();
    private final MenuButton split = new MenuButton();
    private final ActionButton part;

    /** @param chosen the number looked at */
    PairMenu(HelpDeskViewModel model, HelpDeskWords words, Supplier<@Nullable TicketFound> chosen) {
        this.model = model;
        this.words = words;
        this.part = ActionButton.secondary(Icon.UNDO, words.messages().bind("act.part"));
        part.setId("helpdesk-part");
        part.setOnAction(pressed -> {
            TicketFound ticket = chosen.get();
            if (ticket != null) {
                model.twoNumbers().part(ticket.visit(), ticket.ticket());
            }
        });
        other.setId("helpdesk-join");
        other.setPrefColumnCount(17);
        other.promptTextProperty().bind(words.messages().bind("join.prompt"));
        other.accessibleTextProperty().bind(words.messages().bind("act.join"));
        other.setOnAction(entered -> {
            TicketFound ticket = chosen.get();
            // What could not be read stays, to be put right.
            if (ticket != null && model.twoNumbers().join(ticket.visit(), ticket.ticket(), other.getText())) {
                other.clear();
            }
        });
        split.setId("helpdesk-split");
        split.setMinWidth(MenuButton.USE_PREF_SIZE);
        split.textProperty().bind(words.messages().bind("act.split"));
    }

    List<Node> nodes() {
        return List.of(other, split, part);
    }

    /** @param why null where nobody knows more */
    void show(TicketFound ticket, boolean goesOn, boolean joined, @Nullable WhyView why) {
        List<StopView> stops = why == null ? List.of() : why.stops();
        shown(other, goesOn && !ticket.state().equals("MISSED"));
        shown(split, goesOn && !stops.isEmpty());
        shown(part, joined);
        nodes().forEach(node -> node.setDisable(!model.may()));
        if (!split.isShowing()) {
            split.getItems()
                    .setAll(stops.stream().map(stop -> splitting(ticket, stop)).toList());
        }
    }

    private MenuItem splitting(TicketFound ticket, StopView stop) {
        MenuItem item = new MenuItem(words.service(stop.service()));
        item.setOnAction(pressed ->
                model.twoNumbers().split(ticket.visit(), ticket.ticket(), stop.leg(), words.service(stop.service())));
        return item;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
