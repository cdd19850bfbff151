package id.satuatap.protocol.template;

import java.util.Locale;

/** Where a block stands. Immutable. */
public enum TemplateAlign {
    LEFT,
    CENTRE,
    RIGHT;

    /** As it stands in the text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
