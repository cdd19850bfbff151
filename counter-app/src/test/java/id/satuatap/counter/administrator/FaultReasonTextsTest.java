package id.satuatap.counter.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.FaultReason;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultReasonTextsTest {
    private static final List<String> VALUES = List.of("first", "second");

    @ParameterizedTest
    @EnumSource
    void eachReasonIsToldInBothLanguagesWithAllItNames(FaultReason why) {
        for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            Messages messages = Messages.beside(DeviceWords.class, new SimpleObjectProperty<>(language));

            String text = messages.text("fault.is." + why, VALUES.toArray());

            assertThat(text).endsWith(".").doesNotContain("{0");
            assertThat(VALUES).filteredOn(text::contains).hasSize(why.valueCount());
        }
    }
}
