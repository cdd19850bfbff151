package id.satuatap.kiosk.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.ReportCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kiosk is killed at every flush of its print log, just before and just after the bytes are safe, and started again.
 * Whatever happens, one press is at most one number and one original sheet, and the server learns what became of it.
 */
class DispenserFaultTest {
    private static final int RECORDS_OF_A_PRESS = 6;
    private static final int SENDING = 2;

    @TempDir
    Path folder;

    static Stream<Arguments> everyFlush() {
        return Stream.iterate(0, record -> record + 1)
                .limit(RECORDS_OF_A_PRESS)
                .flatMap(record -> Stream.of(true, false)
                        .flatMap(safe -> Stream.of(Duration.ofSeconds(20), Duration.ofMinutes(5))
                                .map(away -> Arguments.of(record, safe, away))));
    }

    @ParameterizedTest(name = "killed at record {0}, bytes safe {1}, back after {2}")
    @MethodSource("everyFlush")
    void a_press_is_one_number_and_one_sheet_whenever_the_kiosk_is_killed(int record, boolean safe, Duration away)
            throws IOException {
        World world = new World(folder, 1);
        world.start();
        world.disk().dieAfter(record, safe);
        world.press();
        assertThat(world.dead()).isTrue();
        world.cutPower();

        world.now = world.now.plus(away);
        world.start();
        world.recover();

        assertPromise(world);
        boolean sheetBegun = record > SENDING || (record == SENDING && safe);
        boolean soon = away.compareTo(Dispenser.PRINTED_WITHIN) < 0;
        if (record > 0 && !sheetBegun) {
            assertThat(world.sheets).hasSize(soon ? 1 : 0);
            assertThat(end(world)).isEqualTo(soon ? CopyStep.CONFIRMED : CopyStep.FAILED);
        }
        assertThat(world.issued).hasSize(record > 0 ? 1 : 0);
        world.cutPower();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_kiosk_that_dies_again_and_again_keeps_its_promise(long seed) throws IOException {
        Random chance = new Random(seed);
        World world = new World(folder, seed);
        world.answersLost = chance.nextBoolean();
        world.start();
        world.disk().dieAfter(chance.nextInt(RECORDS_OF_A_PRESS), chance.nextBoolean());
        world.press();
        world.cutPower();
        for (int life = 0; life < 3; life++) {
            world.now = world.now.plusSeconds(chance.nextInt(60));
            world.start();
            world.disk().dieAfter(chance.nextInt(3), chance.nextBoolean());
            world.recover();
            world.cutPower();
        }
        world.answersLost = false;
        world.start();
        world.recover();

        assertPromise(world);
        world.cutPower();
    }

    private static void assertPromise(World world) {
        assertThat(world.log().unsettled()).as("nothing is left to do").isEmpty();
        assertThat(world.issued).as("numbers of one press").hasSizeLessThanOrEqualTo(1);
        assertThat(world.sheets).as("original sheets of one press").hasSizeLessThanOrEqualTo(1);
        assertThat(world.reports.values()).as("reports the server counted").hasSize(world.issued.size());
        if (!world.sheets.isEmpty()) {
            assertThat(end(world)).isIn(CopyStep.CONFIRMED, CopyStep.UNKNOWN);
        }
    }

    private static CopyStep end(World world) {
        return world.reports.values().stream().map(ReportCopy::step).findFirst().orElseThrow();
    }
}
