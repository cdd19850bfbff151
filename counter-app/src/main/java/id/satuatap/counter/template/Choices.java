package id.satuatap.counter.template;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says choices in the words of the moment. Stateless. */
final class Choices {
    private Choices() {}

    /** Says them anew; who listens to the value hears null and then the value again. */
    static <T> void say(ComboBox<T> box, Function<T, String> words) {
        T value = box.getValue();
        // The choice that is shown asks for its words only when it changes.
        box.setValue(null);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setValue(value);
    }
}
