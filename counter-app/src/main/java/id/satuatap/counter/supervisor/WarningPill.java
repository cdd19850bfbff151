package id.satuatap.counter.supervisor;

import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import java.util.Collection;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Warnings in a cell: an icon with words, calm; all of them by the mouse. Confined to the FX thread. */
final class WarningPill extends HBox {
    WarningPill(SupervisorWords words, Collection<Warning> warnings) {
        getStyleClass().add("supervisor-warnings");
        if (!warnings.isEmpty()) {
            StatusPill pill = new StatusPill(Tone.WARNING);
            pill.setText(words.shortly(warnings));
            Tooltip.install(pill, new Tooltip(words.fully(warnings)));
            getChildren().add(pill);
        }
    }
}
