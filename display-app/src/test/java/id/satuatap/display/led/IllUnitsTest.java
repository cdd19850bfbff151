package id.satuatap.display.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.PortStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IllUnitsTest {
    private final List<List<String>> told = new ArrayList<>();

    private final LedHealth health = new LedHealth() {
        @Override
        public void line(PortStatus status) {}

        @Override
        public void illUnits(List<String> silent, List<String> refusing) {
            told.add(silent);
        }
    };

    @Test
    void aPlaceIsSilentAsLongAsOneOfItsUnitsIs() throws IOException {
        IllUnits units = new IllUnits(
                LedAssignments.parse("zone:2/number=5:modbus?width=6,zone:2/counter=6:modbus?width=6"), health);
        units.unit(5, UnitState.SILENT);
        units.unit(6, UnitState.SILENT);
        units.unit(5, UnitState.ANSWERS);

        assertThat(told).last().isEqualTo(List.of("zone:2"));

        units.unit(6, UnitState.ANSWERS);

        assertThat(told).last().isEqualTo(List.of());
    }
}
