package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A state in one or two words, with its tone. Confined to the FX thread. */
public final class StatusPill extends Label {
    private final Text icon = Icons.of(Icon.INFO, IconSize.TEXT);

    /** A pill without text yet. */
    public StatusPill(Tone tone) {
        getStyleClass().add("q-pill");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        show(tone, tone.icon());
    }

    /** Changes the tone, with its own icon. */
    public void show(Tone tone) {
        show(tone, tone.icon());
    }

    /** Changes the tone, with a more telling icon. */
    public void show(Tone tone, Icon symbol) {
        tone.markOn(this);
        Icons.set(icon, symbol);
    }
}
