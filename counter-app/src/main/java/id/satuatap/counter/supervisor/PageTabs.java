package id.satuatap.counter.supervisor;

import id.satuatap.uikit.theme.StyleClass;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Leads from page to page. Confined to the FX thread. */
final class PageTabs extends HBox {
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.HALL);
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    PageTabs(SupervisorWords words) {
        getStyleClass().add("supervisor-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Page each : Page.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("supervisor-page-" + each);
            button.getStyleClass().add(StyleClass.PAGE_TAB);
            button.textProperty()
                    .bind(words.messages().bind("page." + each, each.key().getName()));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(pressed -> {
                // A second press must not leave no page at all.
                button.setSelected(true);
                page.set(each);
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        page.addListener((value, before, after) -> select(after));
        select(page.get());
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    private void select(Page selected) {
        buttons.forEach((each, button) -> button.setSelected(each == selected));
    }
}
