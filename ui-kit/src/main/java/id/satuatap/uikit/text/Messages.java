package id.satuatap.uikit.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one feature, from {@code messages.properties} (Indonesian) and {@code messages_en.properties} in the
 * feature's package. Confined to the FX thread; {@link #text} alone may be called by any thread.
 *
 * <p>Every text is a {@link MessageFormat} pattern, also without arguments, so an apostrophe is always written twice.
 * Plurals are choice formats in the bundle. A number argument is written with the language's grouping; hand years and
 * codes over as strings. A missing key fails where assertions are on (tests, development); else it
 * is logged and shown as the key, because a screen with one odd word serves people better than none.
 */
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final ResourceBundle.Control ROOT_IS_INDONESIAN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> feature;
    private final ObservableValue<Locale> locale;

    private Messages(Class<?> feature, ObservableValue<Locale> locale) {
        this.feature = feature;
        this.locale = locale;
    }

    /**
     * The texts beside a class, in the language that is observed.
     *
     * @throws java.util.MissingResourceException when no bundle lies beside the class
     */
    public static Messages beside(Class<?> feature, ObservableValue<Locale> locale) {
        Messages messages = new Messages(feature, locale);
        messages.bundle();
        return messages;
    }

    /** The texts beside a class, in the language of an app. */
    public static Messages beside(Class<?> feature, Languages languages) {
        return beside(feature, languages.localeProperty());
    }

    /** The same language for another feature's texts. */
    public Messages forFeature(Class<?> other) {
        return beside(other, locale);
    }

    /** The language, to be observed. */
    public ObservableValue<Locale> localeProperty() {
        return locale;
    }

    /** The text of a key in the present language, with its arguments put in. */
    public String text(String key, Object... arguments) {
        return pattern(key)
                .map(pattern -> new MessageFormat(pattern, locale.getValue()).format(arguments))
                .orElseGet(() -> missing(key));
    }

    /**
     * A text that follows the language and those arguments that are observable themselves.
     *
     * <p>Hold it as the binding of a property: an unused binding may be collected.
     */
    public StringBinding bind(String key, Object... arguments) {
        Observable[] dependencies = new Observable[arguments.length + 1];
        int count = 0;
        dependencies[count++] = locale;
        for (Object argument : arguments) {
            if (argument instanceof Observable observable) {
                dependencies[count++] = observable;
            }
        }
        return Bindings.createStringBinding(() -> text(key, present(arguments)), Arrays.copyOf(dependencies, count));
    }

    /** True when the key has a text in the present language or in Indonesian. */
    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    private Optional<String> pattern(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                feature.getPackageName() + ".messages",
                locale.getValue(),
                feature.getClassLoader(),
                ROOT_IS_INDONESIAN);
    }

    private String missing(String key) {
        assert false : "No text for key " + key + " beside " + feature.getName();
        LOG.error("text missing key={} feature={}", key, feature.getName());
        return key;
    }

    private static Object[] present(Object[] arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof ObservableValue<?> observable) {
                values[i] = observable.getValue();
            }
        }
        return values;
    }
}
