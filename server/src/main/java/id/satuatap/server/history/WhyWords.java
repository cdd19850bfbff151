package id.satuatap.server.history;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code ./mpp why}, as staff have them on their screens: Indonesian, or another language. Immutable. */
public final class WhyWords {
    private final ResourceBundle bundle;
    private final Locale language;

    private WhyWords(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** Those of a language; Indonesian for one that has none. */
    public static WhyWords in(Locale language) {
        return new WhyWords(
                ResourceBundle.getBundle(
                        WhyWords.class.getPackageName() + ".why",
                        language,
                        WhyWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @throws java.util.MissingResourceException for a key that has no text */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /** The words for a code of the record; the code itself where a later release wrote one that has none. */
    String ofCode(String kind, String code) {
        String key = kind + "." + code;
        return has(key) ? text(key) : code;
    }
}
