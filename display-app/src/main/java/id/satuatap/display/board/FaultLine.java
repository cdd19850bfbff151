package id.satuatap.display.board;

import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** What this display cannot do now, small, for the staff to see: no sound, no LED line, LED units that do not answer. Confined to the FX thread. */
final class FaultLine extends VBox {

    FaultLine(BoardViewModel model, BoardTexts texts) {
        getStyleClass().add("board-faults");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        add(Icon.MUTED, texts.indonesian("fault.sound.label"), model.soundMissingProperty());
        add(Icon.PLUG_OFF, texts.indonesian("fault.led.label"), model.ledMissingProperty());
        units(texts, "fault.units.label", model.silentUnitsProperty());
        units(texts, "fault.refusing.label", model.refusingUnitsProperty());
    }

    private void units(BoardTexts texts, String key, ReadOnlyStringProperty counters) {
        add(Icon.PLUG_OFF, "", counters.isNotEmpty())
                .textProperty()
                .bind(counters.map(named -> texts.indonesian(key, named)));
    }

    private StatusPill add(Icon icon, String words, ObservableValue<Boolean> missing) {
        StatusPill pill = BoardStyle.collapsing(new StatusPill(Tone.WARNING));
        pill.show(Tone.WARNING, icon);
        pill.setText(words);
        pill.visibleProperty().bind(missing);
        getChildren().add(pill);
        return pill;
    }
}
