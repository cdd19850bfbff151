package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ADMINISTRATOR;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.clock.WallClockWatch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose battery is dead, started again and again over one journal. */
@Timeout(180)
class DoubtfulClockTest {
    private static final Duration WRONG = Duration.ofDays(400);

    private volatile Instant wall = MONDAY_NINE;
    private volatile long nanos = 77;
    private HallState past = new HallState();

    @TempDir
    Path folder;

    @BeforeEach
    void aMorningLikeAnyOther() throws Exception {
        try (EngineRun run = boot()) {
            MallFixture.preparations().forEach(command -> run.ask(MallFixture.SERVER, command));
            run.ask(ADMINISTRATOR, new OrganiserCommand.OpenDay(LocalDate.of(2026, 11, 23)));
            run.ask(KIOSK, issue("v1", ID_CARD));
        }
    }

    /** The wrong time got into the record, and the mall stayed in the year after next. */
    @Test
    void aWrongClockThatIsSetRightBeforeTheNextStartLeavesNothingBehind() throws Exception {
        wall = wall.plus(WRONG);
        try (EngineRun run = boot()) {
            run.ask(KIOSK, issue("v2", ID_CARD));
            assertThat(run.look(HallState::lastRecordAt).orElseThrow()).isEqualTo(MONDAY_NINE);
        }
        wall = MONDAY_NINE.plusSeconds(120);
        try (EngineRun run = boot()) {
            run.ask(KIOSK, issue("v3", ID_CARD));

            assertThat(run.look(HallState::clockDoubtful)).isFalse();
            assertThat(run.look(HallState::lastRecordAt)).contains(wall);
            assertThat(run.numbers()).containsExactly("AB-001", "AB-002", "AB-003");
        }
    }

    @Test
    void aConfirmedClockHoldsForWhatFollowsAndAfterARestart() throws Exception {
        wall = wall.plus(WRONG);
        try (EngineRun run = boot()) {
            pass(Duration.ofSeconds(10));
            run.ask(ADMINISTRATOR, new OrganiserCommand.ConfirmClock());
            run.digest();
            assertThat(run.parts.time().instant()).isEqualTo(wall);
            // The day that was open ended long ago.
            assertThat(run.ask(KIOSK, issue("v2", ID_CARD)))
                    .isInstanceOfSatisfying(
                            Verdict.Rejected.class,
                            no -> assertThat(no.code()).isEqualTo(RejectionCode.SERVICE_CLOSED));
        }
        try (EngineRun run = boot()) {
            assertThat(run.look(HallState::clockDoubtful)).isFalse();
            assertThat(run.look(HallState::lastRecordAt)).contains(wall);
        }
    }

    @Test
    void aClockThatIsSetRightWhileTheServerRunsIsConfirmedAsItIsThen() throws Exception {
        wall = Instant.parse("2010-01-01T00:00:00Z");
        try (EngineRun run = boot()) {
            pass(Duration.ofSeconds(10));
            run.ask(KIOSK, issue("v2", ID_CARD));
            wall = MONDAY_NINE.plusSeconds(300);
            run.digest();
            run.ask(ADMINISTRATOR, new OrganiserCommand.ConfirmClock());
            run.digest();

            assertThat(run.parts.time().instant()).isEqualTo(wall);
        }
    }

    private EngineRun boot() throws Exception {
        ClockAnchor anchor = ClockAnchor.real();
        MonotonicMallTime time = MonotonicMallTime.start(anchor, () -> wall, () -> nanos, past);
        WallClockWatch machine = new WallClockWatch(anchor, () -> wall, () -> nanos);
        EngineRun run = EngineRun.unstarted(folder, Disk.local(), time, machine, EngineRun.hall(), EngineRun::result);
        run.engine.listen(time);
        run.engine.listen((commit, state) -> past = state);
        return run.started();
    }

    private void pass(Duration duration) {
        wall = wall.plus(duration);
        nanos += TimeUnit.NANOSECONDS.convert(duration);
    }
}
