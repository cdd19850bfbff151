package id.satuatap.display.led;

import id.satuatap.devices.led.LedListener;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.PortStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns addresses into places, for nobody in the hall knows an address: a place with several units is ill as long as one of them
 * is. Confined to the line's thread.
 */
final class IllUnits implements LedListener {
    private final Map<Integer, String> places = new HashMap<>();
    private final LedHealth health;
    private final Set<Integer> silent = new TreeSet<>();
    private final Set<Integer> refusing = new TreeSet<>();

    IllUnits(LedAssignments assignments, LedHealth health) {
        assignments
                .all()
                .forEach(each -> places.put(each.unit().address(), each.role().name()));
        this.health = health;
    }

    @Override
    public void port(PortStatus status) {
        health.line(status);
    }

    @Override
    public void unit(int address, UnitState state) {
        boolean silence = state == UnitState.SILENT ? silent.add(address) : silent.remove(address);
        boolean refusal = state == UnitState.REFUSES ? refusing.add(address) : refusing.remove(address);
        if (silence || refusal) {
            health.illUnits(named(silent), named(refusing));
        }
    }

    private List<String> named(Set<Integer> addresses) {
        return addresses.stream()
                .map(address -> places.getOrDefault(address, ""))
                .distinct()
                .sorted()
                .toList();
    }
}
