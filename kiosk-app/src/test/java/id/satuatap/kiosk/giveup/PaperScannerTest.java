package id.satuatap.kiosk.giveup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaperScannerTest {
    private static final String TOKEN = "K7Q2M4X8N3P6R5T9V2W7Y4Z8A3";

    private final AtomicLong nanos = new AtomicLong();
    private final PaperScanner scanner = new PaperScanner(nanos::get);

    @Test
    void aTicketIsKnownByTheLastPartOfItsCode() {
        assertThat(scan("https://mpp.slemankab.go.id/t/" + TOKEN)).contains(TOKEN);
        assertThat(scan(TOKEN.toLowerCase(java.util.Locale.ROOT))).contains(TOKEN);
    }

    @Test
    void anythingElseIsNoTicket() {
        assertThat(scan("AB-012")).isEmpty();
        assertThat(scan("https://example.id/" + TOKEN + "1")).isEmpty();
        assertThat(scan("8991234567890")).isEmpty();
    }

    @Test
    void whatSomebodyTypedLongBeforeIsForgotten() {
        "abc".chars().forEach(c -> scanner.typed(Character.toString(c)));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(scan(TOKEN)).contains(TOKEN);
    }

    private Optional<String> scan(String code) {
        code.chars()
                .forEach(c -> assertThat(scanner.typed(Character.toString(c))).isEmpty());
        return scanner.typed("\r");
    }
}
