package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a message or state means for people: decides colour and icon together, never colour alone. Immutable. */
public enum Tone {
    /** Neither good nor bad. */
    NEUTRAL("neutral", Icon.INFO),
    /** Worth knowing. */
    INFO("informative", Icon.INFO),
    /** Done, or in order. */
    SUCCESS("success", Icon.CHECK),
    /** Needs attention soon. */
    WARNING("warning", Icon.WARNING),
    /** Does not work. */
    DANGER("danger", Icon.ERROR);

    private final String pseudoClass;
    private final Icon icon;

    Tone(String pseudoClass, Icon icon) {
        this.pseudoClass = "q-" + pseudoClass;
        this.icon = icon;
    }

    /** The icon that stands for this tone when nothing more telling is at hand. */
    public Icon icon() {
        return icon;
    }

    /** Puts exactly this tone on a node. */
    void markOn(Node node) {
        for (Tone tone : values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone.pseudoClass), tone == this);
        }
    }
}
