package id.satuatap.counter.desk;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/**
 * What can be done with one who waits, each with its reason: calling him out of order, giving him priority or taking it away,
 * joining his number to that of the visitor who stands here. Confined to the FX thread.
 */
final class WaitingMenu extends ContextMenu {
    /** Codes that stay on record; a reason is never what somebody typed. */
    private static final List<String> CALLED_FOR =
            List.of("WITH_DOCUMENT", "CAME_BACK", "WRONG_SERVICE", "NEEDS_HELP", "OTHER");

    private static final List<String> PRIORITY_FOR = List.of("SEEN_AT_COUNTER", "ASKED_FOR");
    private static final List<String> NO_PRIORITY_FOR = List.of("MISTAKE", "NOT_ENTITLED");

    WaitingMenu(DeskViewModel desk, DeskWords words, WaitingRow row) {
        setId("desk-waiting-menu");
        Menu call =
                reasons(words, "desk.menu.call", Icon.CALL, CALLED_FOR, row, reason -> desk.callChosen(row, reason));
        call.setDisable(!row.callable());
        Menu priority = row.priority()
                ? reasons(
                        words,
                        "desk.menu.priority.take",
                        Icon.PRIORITY,
                        NO_PRIORITY_FOR,
                        row,
                        reason -> desk.setPriority(row, false, reason))
                : reasons(
                        words,
                        "desk.menu.priority.give",
                        Icon.PRIORITY,
                        PRIORITY_FOR,
                        row,
                        reason -> desk.setPriority(row, true, reason));
        getItems().addAll(call, priority);
        desk.joinable(row).ifPresent(turn -> {
            MenuItem join = new MenuItem(
                    words.messages().text("desk.menu.join", row.ticket(), turn.ticket()),
                    Icons.of(Icon.CHECKLIST, IconSize.TEXT));
            join.setId("desk-menu-join");
            join.setOnAction(press -> desk.askJoin(turn, row));
            getItems().add(join);
        });
    }

    private static Menu reasons(
            DeskWords words, String key, Icon icon, List<String> codes, WaitingRow row, Consumer<String> chosen) {
        Menu menu = new Menu(words.messages().text(key, row.ticket()), Icons.of(icon, IconSize.TEXT));
        for (String code : codes) {
            MenuItem item = new MenuItem(words.messages().text("desk.reason." + code));
            item.setId("desk-reason-" + code);
            item.setOnAction(press -> chosen.accept(code));
            menu.getItems().add(item);
        }
        return menu;
    }
}
