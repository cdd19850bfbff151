package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several displays that died together the last was named after four seconds and more: each was asked alone, one a second. */
class SilenceTest {
    private static final int KNOWN_WITHIN_MILLIS = 2_000;

    private final ModbusLine line = new ModbusLine();
    private final Map<Integer, Long> silentAt = new HashMap<>();
    private final Map<Integer, UnitState> states = new HashMap<>();
    private WantedTexts wanted;
    private LedWork work;

    private void open(int units) {
        List<LedUnit> all = IntStream.rangeClosed(1, units)
                .mapToObj(address -> LedUnitText.parse(address, "modbus?width=6"))
                .toList();
        wanted = new WantedTexts(all);
        LedListener listener = new LedListener() {
            @Override
            public void port(PortStatus status) {}

            @Override
            public void unit(int address, UnitState state) {
                states.put(address, state);
                if (state == UnitState.SILENT) {
                    silentAt.put(address, line.millis());
                }
            }
        };
        work = new LedWork(LedSettings.of(all.toArray(LedUnit[]::new)), wanted, listener, line.clock(), line::pause);
        work.connected(line);
    }

    private void goOn(long millis) throws PortException {
        long end = line.millis() + millis;
        while (line.millis() < end) {
            work.turn(line);
        }
    }

    /** However the moment lies to the round in which they are asked. */
    @ParameterizedTest
    @CsvSource({"1, 1", "8, 3", "12, 3", "16, 2", "24, 1"})
    void whoFallsSilentIsNamedWithinTwoSecondsAlsoWhereSeveralDoTogether(int units, int dying) throws PortException {
        open(units);
        goOn(5_000);
        for (int phase = 0; phase < 100; phase++) {
            line.dead.clear();
            goOn(8_000 + phase * 13L);
            assertThat(states)
                    .hasSize(units)
                    .allSatisfy((address, state) -> assertThat(state).isEqualTo(UnitState.ANSWERS));
            silentAt.clear();
            long died = line.millis();
            IntStream.rangeClosed(1, dying).forEach(n -> line.dead.add(n * units / dying));
            goOn(4_000);
            assertThat(silentAt.keySet()).isEqualTo(line.dead);
            assertThat(silentAt.values())
                    .allSatisfy(at -> assertThat(at - died).isLessThanOrEqualTo(KNOWN_WITHIN_MILLIS));
        }
    }

    @Test
    void aCallIsShownBeforeAnybodyIsAskedHowHeIs() throws PortException {
        open(8);
        goOn(5_000);
        line.dead.addAll(List.of(2, 5, 8));
        goOn(900);

        wanted.want(1, LedText.steady("A-012"));
        long wantedAt = line.millis();
        while (!wanted.nothingWaits()) {
            work.turn(line);
        }

        assertThat(line.millis() - wantedAt).isLessThan(350);
    }

    @Test
    void oneMissedTryIsNoSilence() throws PortException {
        open(3);
        goOn(3_000);
        line.dead.add(2);
        while (states.get(2) == UnitState.ANSWERS && line.millis() < 3_700) {
            work.turn(line);
        }
        line.dead.clear();
        goOn(3_000);

        assertThat(silentAt).isEmpty();
        assertThat(states).containsEntry(2, UnitState.ANSWERS);
    }
}
