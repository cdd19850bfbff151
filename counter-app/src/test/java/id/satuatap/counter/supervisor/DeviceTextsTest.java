package id.satuatap.counter.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceTextsTest {
    @ParameterizedTest
    @EnumSource
    void whateverIsWrongWithAPartIsToldInBothLanguages(DevicePart part) {
        for (Locale language : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            Messages messages = Messages.beside(SupervisorWords.class, new SimpleObjectProperty<>(language));
            for (DeviceTrouble trouble : DeviceTrouble.values()) {
                assertThat(messages.text("devices." + part + "." + trouble, "Loket 3", "09.12"))
                        .contains("Loket 3", "09.12");
            }
        }
    }
}
