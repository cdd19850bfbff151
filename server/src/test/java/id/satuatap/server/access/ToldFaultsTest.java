package id.satuatap.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.device.PartFault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldFaultsTest {
    private static final PartFault KEYPAD = new PartFault(DevicePart.KEYPAD, null, DeviceTrouble.GONE);
    private static final PartFault LIGHT = new PartFault(DevicePart.LIGHT, "L02", DeviceTrouble.SILENT);

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final ToldFaults told = new ToldFaults(() -> now);

    private void tells(String teller, String counter, PartFault... faults) {
        told.tells(teller, teller, counter, new DeviceReport(List.of(faults)), now);
    }

    @Test
    void aFaultIsWrongSinceItWasToldFirstAndStandsAtItsCounter() {
        Instant first = now;
        tells("pc-1", "L01", KEYPAD);
        now = now.plus(Duration.ofSeconds(5));
        tells("pc-1", "L01", KEYPAD, LIGHT);

        assertThat(told.all())
                .containsExactly(
                        new DeviceFaultView("pc-1", "L01", DevicePart.KEYPAD, DeviceTrouble.GONE, first),
                        new DeviceFaultView("pc-1", "L02", DevicePart.LIGHT, DeviceTrouble.SILENT, now));
    }

    @Test
    void whatIsMendedAndWhoTellsNothingAnyMoreIsForgotten() {
        tells("pc-1", "L01", KEYPAD);
        tells("board-1", null, LIGHT);
        tells("pc-1", "L01");
        assertThat(told.all()).extracting(DeviceFaultView::device).containsExactly("board-1");

        now = now.plus(Duration.ofSeconds(21));

        assertThat(told.all()).isEmpty();
    }
}
