package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final ClientTimings TIMINGS = new ClientTimings(1, 1, 1, 1, 200, 5_000, 1);

    @Test
    void pausesGrowToTheirLimitWithFullJitterAndStartSmallAgainAfterASuccess() {
        long[] longest = new long[30];
        for (int seed = 0; seed < 300; seed++) {
            Backoff backoff = new Backoff(new Random(seed), TIMINGS);
            for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], backoff.nextMillis());
            }
            backoff.succeeded();
            assertThat(backoff.nextMillis()).isBetween(0L, 200L);
        }

        assertThat(longest[0]).isBetween(150L, 200L);
        assertThat(longest[2]).isBetween(600L, 800L);
        assertThat(IntStream.range(6, 30).mapToLong(i -> longest[i]))
                .allMatch(pause -> pause > 4_000 && pause <= 5_000);
    }
}
