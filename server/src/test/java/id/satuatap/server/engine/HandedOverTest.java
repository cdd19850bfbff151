package id.satuatap.server.engine;

import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOverTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);

    @TempDir
    Path folder;

    @Test
    void whatFollowsALookIsDoneOnAnotherThread() throws Exception {
        ExecutorService others = Executors.newSingleThreadExecutor(task -> new Thread(task, "others"));
        try (EngineRun run = EngineRun.start(folder, time)) {
            assertThat(threadAfterALookAt(run.engine)).isEqualTo("engine");
            assertThat(threadAfterALookAt(new HandedOver(run.engine, others))).isEqualTo("others");
        } finally {
            others.shutdown();
        }
    }

    /** The look waits until it is said what follows, so that this is not done by whoever asks. */
    private static String threadAfterALookAt(Engine engine) {
        CountDownLatch said = new CountDownLatch(1);
        CompletableFuture<String> thread = engine.read(state -> await(said))
                .thenApply(seen -> Thread.currentThread().getName());
        said.countDown();
        return thread.join();
    }

    private static boolean await(CountDownLatch said) {
        try {
            said.await();
            return true;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
