package id.satuatap.counter.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientThreadsTest {
    private final CountDownLatch answer = new CountDownLatch(1);
    private final PatientThreads threads = new PatientThreads("test");

    @AfterEach
    void letAllCome() {
        answer.countDown();
    }

    private void hang() {
        threads.execute(() -> {
            try {
                answer.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void whatHangsHoldsUpNothingAndEndsWithTheProgram() throws Exception {
        hang();
        CompletableFuture<Boolean> daemon =
                CompletableFuture.supplyAsync(() -> Thread.currentThread().isDaemon(), threads);
        assertThat(daemon.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void refusesWorkWhenAllHang() {
        for (int i = 0; i < PatientThreads.MANY; i++) {
            hang();
        }
        assertThatThrownBy(this::hang).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void waitsForAFileThatIsBeingWritten() {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        threads.execute(() -> {
            begun.countDown();
            written.complete(true);
        });
        threads.end();
        assertThat(begun.getCount()).isZero();
        assertThat(written).isCompletedWithValue(true);
    }
}
