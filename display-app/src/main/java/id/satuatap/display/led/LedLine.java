package id.satuatap.display.led;

import id.satuatap.devices.led.CounterLed;
import id.satuatap.devices.led.LedSettings;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Confined to the feed's thread, but for {@link #close}. Shows on each LED unit what it is for. While the
 * server is not heard the units keep what they show: the people at the counters have not changed.
 */
public final class LedLine implements HallListener, AutoCloseable {

    private final List<LedAssignment> assignments;
    private final CounterLed line;
    private final Map<LedUnit, LedText> wanted = new HashMap<>();

    private LedLine(LedAssignments assignments, CounterLed line) {
        this.assignments = assignments.all();
        this.line = line;
    }

    /**
     * Opens the line and keeps it open.
     *
     * @param health is told, on the line's thread, when the line comes and goes and which units answer no more
     */
    public static LedLine open(PortSettings port, LedAssignments assignments, LedHealth health, DeviceClock clock) {
        LedUnit[] units = assignments.all().stream().map(LedAssignment::unit).toArray(LedUnit[]::new);
        CounterLed line = new CounterLed(
                "led", port.transport("led", clock), LedSettings.of(units), new IllUnits(assignments, health), clock);
        line.start();
        return new LedLine(assignments, line);
    }

    @Override
    public void hallReplaced(HallProjection hall) {
        show(hall);
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        show(hall);
    }

    private void show(HallProjection hall) {
        for (LedAssignment assignment : assignments) {
            LedText text = LedTexts.of(assignment.role(), hall);
            if (!text.equals(wanted.put(assignment.unit(), text))) {
                line.show(assignment.unit().address(), text);
            }
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
