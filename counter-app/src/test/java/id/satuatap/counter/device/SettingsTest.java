package id.satuatap.counter.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satuatap.devices.keypad.LineKeys;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.SerialSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void aKeypadIsReadWithItsPortAndItsOwnOptions() {
        KeypadSettings keypad = KeypadSettings.parse("qsystem:serial:/dev/ttyUSB0?baud=19200&address=35");
        assertThat(keypad.port()).isEqualTo(SerialSettings.at("/dev/ttyUSB0").withBaud(19_200));
        assertThat(keypad.address()).isEqualTo(35);
        assertThat(keypad.keys()).isEqualTo(4);
    }

    @Test
    void otherKeypadsHaveFiveKeysUnlessToldOtherwise() {
        assertThat(KeypadSettings.parse("ascii:serial:COM3").keys()).isEqualTo(5);
        assertThat(KeypadSettings.parse("ascii:serial:COM3?keys=4").keys()).isEqualTo(4);
        assertThat(KeypadSettings.parse("ascii:serial:COM3").format()).isInstanceOf(LineKeys.class);
    }

    @Test
    void aLightIsABoardOfFourUnlessToldOtherwise() {
        assertThat(LightSettings.parse("serial:/dev/led?address=40").unit()).isEqualTo(LedUnit.board(40, 4));
        assertThat(LightSettings.parse("serial:/dev/led?kind=keypad&address=35").unit())
                .isEqualTo(LedUnit.keypadDisplay(35));
    }

    @Test
    void aLightMayBeOfAnyKindAndKeepsTheOptionsOfItsPort() {
        LightSettings light = LightSettings.parse(
                "serial:/dev/led?baud=19200&kind=modbus&address=7&width=5&form=packed&register=1000");

        assertThat(light.port()).isEqualTo(PortSettings.parse("serial:/dev/led?baud=19200"));
        assertThat(light.unit()).isEqualTo(LedUnitText.parse(7, "modbus?width=5&form=packed&register=1000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serial:/dev/ttyUSB0",
                "qsystem:serial:/dev/x?keys=6",
                "qsystem:serial:/dev/x?address=-1",
                "ascii:serial:/dev/x?colour=red",
                "ascii:usb:0"
            })
    void aKeypadThatCannotBeIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeypadSettings.parse(text))
                .withMessageContainingAll("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serial:/dev/x?address=16", "serial:/dev/x?width=99", "serial:/dev/x?kind=matrix"})
    void aLightThatCannotBeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LightSettings.parse(text))
                .withMessageContaining(text);
    }
}
