package id.satuatap.display.board;

import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.text.Messages;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Confined to the FX thread. The board's words: Indonesian to be read from afar, English as the small second line, both at
 * once because nobody can choose a language on a wall.
 */
final class BoardTexts {
    private final Messages indonesian = Messages.beside(BoardTexts.class, fixed(Languages.INDONESIAN));
    private final Messages english = Messages.beside(BoardTexts.class, fixed(Languages.ENGLISH));

    String indonesian(String key, Object... arguments) {
        return indonesian.text(key, arguments);
    }

    String english(String key, Object... arguments) {
        return english.text(key, arguments);
    }

    static MallText indonesianTimes(MallZone zone) {
        return new MallText(fixed(Languages.INDONESIAN), zone);
    }

    static MallText englishTimes(MallZone zone) {
        return new MallText(fixed(Languages.ENGLISH), zone);
    }

    private static ObservableValue<Locale> fixed(Locale locale) {
        return new SimpleObjectProperty<>(locale);
    }
}
