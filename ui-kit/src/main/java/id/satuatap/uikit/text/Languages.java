package id.satuatap.uikit.text;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The language that an app speaks now; Indonesian until another is chosen. Confined to the FX thread. */
public final class Languages {
    /** Compulsory on every screen of a public service, and so the default. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    /** Offered beside it. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final ReadOnlyObjectWrapper<Locale> locale = new ReadOnlyObjectWrapper<>(INDONESIAN);

    /** Every language the product speaks, the default first. */
    public static List<Locale> all() {
        return List.of(INDONESIAN, ENGLISH);
    }

    /** The language now. */
    public Locale locale() {
        return locale.get();
    }

    /** The language, to be observed. */
    public ReadOnlyObjectProperty<Locale> localeProperty() {
        return locale.getReadOnlyProperty();
    }

    /**
     * Speaks another language from now on.
     *
     * @throws IllegalArgumentException for a language the product does not speak
     */
    public void choose(Locale next) {
        if (!all().contains(next)) {
            throw new IllegalArgumentException("Not a language of the product: " + next.toLanguageTag());
        }
        locale.set(next);
    }

    /** Speaks the other of the two languages. */
    public void toggle() {
        choose(locale().equals(INDONESIAN) ? ENGLISH : INDONESIAN);
    }
}
