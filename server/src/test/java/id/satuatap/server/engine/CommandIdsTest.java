package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.await;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.OTHER_KIOSK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ids of commands: a repeat is answered as before and never decided again. */
@Timeout(180)
class CommandIdsTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

    @Test
    void aRepeatGetsTheFirstAnswerAndIssuesNothing() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            Verdict first = run.ask(KIOSK, "a", issue("v1", ID_CARD));
            time.pass(Duration.ofMinutes(5));
            Verdict second = run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(second).isEqualTo(first);
            assertThat(run.numbers()).containsExactly("AB-001");
            assertThat(await(run.engine.outcome(KIOSK, "a"))).contains(first);
        }
    }

    @Test
    void aRepeatGetsTheFirstAnswerAlsoAfterARestartAndOnTheNextDay() throws Exception {
        Verdict first;
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            first = run.ask(KIOSK, "a", issue("v1", ID_CARD));
            run.nextDay(time);
        }
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(run.ask(KIOSK, "a", issue("v1", ID_CARD))).isEqualTo(first);
            assertThat(run.numbers()).isEmpty();
        }
    }

    @Test
    void theSameIdWithOtherContentIsRefused() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(run.ask(KIOSK, "a", issue("v2", ID_CARD)))
                    .isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_ID_REUSED));
        }
    }

    @Test
    void anIdBelongsToItsPrincipal() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));

            assertThat(run.ask(OTHER_KIOSK, "a", issue("v2", ID_CARD))).isInstanceOf(Verdict.Accepted.class);
        }
    }

    @Test
    void anIdOfTheDayBeforeTheLastIsExpired() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.ask(KIOSK, "a", issue("v1", ID_CARD));
            run.nextDay(time);
            run.nextDay(time);

            assertThat(run.ask(KIOSK, "a", issue("v1", ID_CARD)))
                    .isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
            assertThat(await(run.engine.outcome(KIOSK, "a"))).isEmpty();
        }
    }

    @Test
    void aCommandPastItsDeadlineIsNotDecided() throws Exception {
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            Instant passed = time.instant().minusMillis(1);
            Verdict verdict = await(run.engine.submit(new Submission(KIOSK, "a", "h", issue("v1", ID_CARD), passed)));

            assertThat(verdict).isEqualTo(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
            assertThat(run.numbers()).isEmpty();
        }
    }
}
