package id.satuatap.reports.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Reads the bundle of the reports in one language. Immutable. */
public final class Words {
    private final ResourceBundle bundle;
    private final ReportLanguage language;

    private Words(ResourceBundle bundle, ReportLanguage language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The words of that language; Indonesian is the bundle without a suffix. */
    public static Words in(ReportLanguage language) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(
                ResourceBundle.getBundle(
                        Words.class.getPackageName() + ".messages",
                        language.locale(),
                        Words.class.getClassLoader(),
                        control),
                language);
    }

    /** The language of these words. */
    public ReportLanguage language() {
        return language;
    }

    /** Whether the bundle has a text for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text of a key; what is put into it is text too, so that numbers are written by {@link Numbers} alone.
     *
     * @throws java.util.MissingResourceException for a key that the bundle lacks
     */
    public String of(String key, String... parts) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(parts);
    }
}
