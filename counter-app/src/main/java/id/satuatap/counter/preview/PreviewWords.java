package id.satuatap.counter.preview;

import id.satuatap.uikit.text.Messages;
import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/** What a preview says, in words of the present language. Confined to the FX thread. */
public final class PreviewWords {
    private final Messages messages;

    public PreviewWords(ObservableValue<Locale> locale) {
        this.messages = Messages.beside(PreviewWords.class, locale);
    }

    ObservableValue<Locale> localeProperty() {
        return messages.localeProperty();
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    StringBinding bind(String key) {
        return messages.bind(key);
    }

    /** "3 dari 17", "tidak ditemukan", and while it goes on what there is so far. */
    String found(Found found) {
        return switch (found.phase()) {
            case NOTHING_ASKED -> "";
            case SEARCHING ->
                found.hits().isEmpty()
                        ? text("search.searching")
                        : text("search.sofar", found.current() + 1, found.hits().size());
            case COMPLETE ->
                found.hits().isEmpty()
                        ? text("search.nothing")
                        : text("search.found", found.current() + 1, found.hits().size());
        };
    }
}
