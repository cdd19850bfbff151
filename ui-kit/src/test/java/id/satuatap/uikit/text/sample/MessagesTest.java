package id.satuatap.uikit.text.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private enum Known {
        CLOSED
    }

    private enum Unknown {
        CLOSED,
        FULL
    }

    private final Languages languages = new Languages();
    private final Messages messages = Messages.beside(MessagesTest.class, languages);

    @Test
    void indonesian_comes_first_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(messages.text("friday")).isEqualTo("Jumat");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_bound_text_follows_the_language_and_its_arguments() {
        SimpleStringProperty name = new SimpleStringProperty("Sri");
        StringBinding greeting = messages.bind("greeting", name);
        assertThat(greeting.get()).isEqualTo("Selamat datang, Sri");
        name.set("Budi");
        assertThat(greeting.get()).isEqualTo("Selamat datang, Budi");
        languages.toggle();
        assertThat(greeting.get()).isEqualTo("Welcome, Budi");
    }

    @Test
    void an_apostrophe_is_written_twice_in_the_bundle() {
        assertThat(messages.text("quoted")).isEqualTo("Jum'at");
    }

    @Test
    void a_missing_key_fails_in_tests() {
        assertThat(messages.has("absent")).isFalse();
        assertThatThrownBy(() -> messages.text("absent"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("absent");
    }

    @Test
    void a_feature_without_texts_is_told_at_once() {
        assertThatThrownBy(() -> Messages.beside(FxDispatcher.class, languages))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_language_the_product_does_not_speak_is_refused() {
        assertThatThrownBy(() -> languages.choose(Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_checks_find_an_uncovered_code_and_an_unused_key() {
        BundleChecks checks =
                BundleChecks.beside(MessagesTest.class).sameKeys().noKeyTwice().patternsAreSound();
        checks.covers("rejection.", Known.class);
        assertThatThrownBy(() -> checks.covers("rejection.", Unknown.class)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> checks.everyKeyUsedIn(Path.of("src/main/java")))
                .isInstanceOf(AssertionError.class);
    }
}
