package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.kiosk.KioskView;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Chooses where a number is printed, this desk first, and where one is needed the reason. Confined to the FX thread. */
final class PrintMenu extends MenuButton {
    private final HelpDeskViewModel model;
    private final HelpDeskWords words;

    PrintMenu(HelpDeskViewModel model, HelpDeskWords words, String key) {
        this.model = model;
        this.words = words;
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(words.messages().bind(key));
    }

    /** An entry for each kiosk with a menu of reasons below it; an open menu stays as it is. */
    void withReasons(List<String> reasons, BiConsumer<KioskView, String> chosen) {
        fill(kiosk -> {
            Menu menu = new Menu(words.kiosk(kiosk));
            for (String reason : reasons) {
                MenuItem item = new MenuItem(words.code(reason));
                item.setOnAction(pressed -> chosen.accept(kiosk, reason));
                menu.getItems().add(item);
            }
            return menu;
        });
    }

    /** An entry for each kiosk. */
    void plain(Consumer<KioskView> chosen) {
        fill(kiosk -> {
            MenuItem item = new MenuItem(words.kiosk(kiosk));
            item.setOnAction(pressed -> chosen.accept(kiosk));
            return item;
        });
    }

    private interface Entry {
        MenuItem of(KioskView kiosk);
    }

    private void fill(Entry entry) {
        if (isShowing()) {
            return;
        }
        getItems().clear();
        words.hereFirst(model.kiosks().printing()).forEach(kiosk -> getItems().add(entry.of(kiosk)));
        if (getItems().isEmpty()) {
            MenuItem nobody = new MenuItem(words.messages().text("print.nowhere"));
            nobody.setDisable(true);
            getItems().add(nobody);
        }
    }
}
