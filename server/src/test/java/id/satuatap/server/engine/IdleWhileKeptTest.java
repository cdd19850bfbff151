package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.server.projection.FiguresViews;
import id.satuatap.server.projection.ViewsCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleWhileKeptTest {
    private static final CounterCode MEANT = COUNTERS.get(0);
    private static final CounterCode OTHER = COUNTERS.get(1);

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);

    @Test
    void whoIsKeptForAnotherCounterWaitsForThisOneOnlyOnceItsOfficerHasGone() throws Exception {
        ViewsCheck check = new ViewsCheck(time);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            run.look(state -> {
                check.begin(state);
                return true;
            });
            run.engine.listen(check);
            run.ask(officer(0), new OfficerCommand.OpenCounter(MEANT));
            run.ask(officer(1), new OfficerCommand.OpenCounter(OTHER));
            run.ask(MallFixture.KIOSK, EngineRun.issue("v1", MallFixture.ID_CARD));
            time.pass(Duration.ofSeconds(20));
            keepForTheOtherDesk(run);
            Instant sentOn = time.instant();

            assertThat(idleSince(run, MEANT)).isEqualTo(sentOn);
            assertThat(idleSince(run, OTHER)).isNull();

            time.pass(Duration.ofMinutes(1));
            run.ask(officer(0), new OfficerCommand.CloseCounter(MEANT));

            assertThat(idleSince(run, OTHER)).isEqualTo(sentOn);
        }

        assertThat(check.faults()).isEmpty();
    }

    /** The second counter serves from the call on. */
    private static void keepForTheOtherDesk(EngineRun run) {
        Verdict.Accepted called = (Verdict.Accepted) run.ask(officer(1), new OfficerCommand.CallNext(OTHER, null));
        TurnId turn = new TurnId(called.resultJson().replace("\"", ""));
        Verdict sent = run.ask(
                officer(1),
                new OfficerCommand.TransferTicket(
                        OTHER, turn, MallFixture.FAMILY_CARD, null, null, new ReservedFor(MEANT, null), false));
        assertThat(sent).isInstanceOf(Verdict.Accepted.class);
    }

    private static @Nullable Instant idleSince(EngineRun run, CounterCode code) {
        return run.look(state -> state.directory()
                        .flatMap(directory -> directory.counter(code))
                        .map(counter -> FiguresViews.of(state, counter))
                        .orElseThrow())
                .idleSince();
    }
}
