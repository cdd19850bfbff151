package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.eventually;
import static id.satuatap.server.engine.MallFixture.ADMINISTRATOR;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the engine does when nobody asks. */
@Timeout(180)
class EngineTimersTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

    @Test
    void aStepOfTheMachinesClockIsRecorded() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time)) {
            time.stepMachineClock(-90_000);
            run.digest();

            assertThat(run.events()).contains(new DayEvent.ClockStepped(-90_000));
        }
    }

    @Test
    void theDayOpensByItselfAnHourBeforeTheKiosks() throws Exception {
        FakeTime early = new FakeTime(Instant.parse("2026-11-22T21:59:59Z"));
        try (EngineRun run = EngineRun.start(folder, early)) {
            MallFixture.preparations().forEach(command -> run.ask(MallFixture.SERVER, command));
            Optional<Day> before = run.look(HallState::day);
            assertThat(before).isEmpty();
            early.pass(Duration.ofSeconds(2));
            run.digest();

            Optional<Day> after = run.look(HallState::day);
            assertThat(after).contains(new Day(LocalDate.of(2026, 11, 23), Day.Phase.OPEN));
        }
    }

    @Test
    void aTimerNeedsNobodyToWakeIt() throws Exception {
        FakeTime early = new FakeTime(Instant.parse("2026-11-22T21:59:59.990Z"));
        try (EngineRun run = EngineRun.start(folder, early)) {
            MallFixture.preparations().forEach(command -> run.ask(MallFixture.SERVER, command));
            early.pass(Duration.ofMillis(20));

            eventually(() -> run.events().stream().anyMatch(DayEvent.DayOpened.class::isInstance));
        }
    }

    @Test
    void aClosedDaysSegmentEnds() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.nextDay(time);
        }
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(run.journal.recovery().segments()).isEqualTo(2);
        }
    }
}
