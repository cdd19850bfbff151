package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ConcurrencyTest {
    private static final int CLIENTS = 32;
    private static final int TICKETS_EACH = 25;
    private static final int CALLS_EACH = 60;

    @TempDir
    Path folder;

    @Test
    void everyNumberIsGivenOnceAndNobodyIsCalledTwice() throws Exception {
        FakeTime time = new FakeTime(MallFixture.MONDAY_NINE);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 2);
        try (EngineRun run = EngineRun.start(folder, time).open(time)) {
            List<Future<List<String>>> numbers = new ArrayList<>();
            List<Future<List<String>>> turns = new ArrayList<>();
            for (int n = 0; n < CLIENTS; n++) {
                numbers.add(clients.submit(issuing(run, n)));
            }
            turns.add(clients.submit(calling(run, time, 0)));
            turns.add(clients.submit(calling(run, time, 1)));

            List<String> given = all(numbers);
            List<String> called = all(turns);
            assertThat(given)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLIENTS * TICKETS_EACH)
                            .mapToObj(n -> String.format("\"AB-%03d\"", n))
                            .toList());
            assertThat(called).isNotEmpty().doesNotHaveDuplicates();
            List<Turn> recorded = run.look(state -> List.copyOf(state.turns()));
            assertThat(recorded).extracting(Turn::leg).doesNotHaveDuplicates().hasSameSizeAs(called);
        } finally {
            clients.shutdownNow();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Callable<List<String>> issuing(EngineRun run, int client) {
        Principal kiosk = client % 2 == 0 ? MallFixture.KIOSK : MallFixture.OTHER_KIOSK;
        return () -> {
            List<String> numbers = new ArrayList<>();
            for (int n = 0; n < TICKETS_EACH; n++) {
                String visit = "v-" + client + "-" + n;
                numbers.add(resultOf(run.ask(kiosk, visit, EngineRun.issue(visit, MallFixture.ID_CARD))));
            }
            return numbers;
        };
    }

    private static Callable<List<String>> calling(EngineRun run, FakeTime time, int n) {
        return () -> {
            run.ask(officer(n), new OfficerCommand.OpenCounter(COUNTERS.get(n)));
            List<String> turns = new ArrayList<>();
            for (int call = 0; call < CALLS_EACH; call++) {
                time.pass(Duration.ofSeconds(1));
                Verdict verdict = run.ask(officer(n), new OfficerCommand.CallNext(COUNTERS.get(n), null));
                if (verdict instanceof Verdict.Accepted) {
                    String turn = resultOf(verdict).replace("\"", "");
                    turns.add(turn);
                    run.ask(officer(n), new OfficerCommand.StartServing(COUNTERS.get(n), new TurnId(turn)));
                    run.ask(officer(n), new OfficerCommand.FinishServing(COUNTERS.get(n), new TurnId(turn)));
                }
            }
            return turns;
        };
    }

    private static String resultOf(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).resultJson();
    }

    private static List<String> all(List<Future<List<String>>> lists) throws Exception {
        List<String> all = new ArrayList<>();
        for (Future<List<String>> list : lists) {
            all.addAll(list.get(EngineRun.PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return all;
    }
}
