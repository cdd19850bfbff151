package id.satuatap.devices.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeypadReaderTest {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> presses = new ArrayList<>();
    private final DeviceClock clock = new DeviceClock(() -> NINE, nanos::get);

    private KeypadReader reader(KeypadFormat format) {
        return new KeypadReader(format, press -> presses.add(press.address() + " " + press.key()), clock);
    }

    @Test
    void theKeysOfAQSystemKeypad() {
        var reader = reader(QSystemKeys.standard());
        hear(reader, "01203107 01203207 01203307 01203407 01FE3507");
        assertThat(presses).containsExactly("32 CALL_NEXT", "32 START", "32 RECALL", "32 FINISH", "254 NOT_PRESENT");
        assertThat(reader.counts()).isEqualTo(new KeypadCounts(5, 0, 0));
    }

    @Test
    void theKeysOfAKeypadThatWritesLines() {
        var reader = reader(LineKeys.standard());
        say(reader, "3,N\r\n12,R\n7,S\r3,F\r\n\r\n3,X\r\n");
        assertThat(presses).containsExactly("3 CALL_NEXT", "12 RECALL", "7 START", "3 FINISH", "3 NOT_PRESENT");
        assertThat(reader.counts()).isEqualTo(new KeypadCounts(5, 0, 0));
    }

    @Test
    void whatIsNotExactlyAMessageIsDroppedAndCounted() {
        var reader = reader(QSystemKeys.standard());
        hear(reader, "012031 3107");
        hear(reader, "01 20 07");
        hear(reader, "01 20 99 07");
        hear(reader, "FF 00 42");
        hear(reader, "01 20 01 21 31 07");
        assertThat(presses).containsExactly("33 CALL_NEXT");
        assertThat(reader.counts().dropped()).isEqualTo(5);
    }

    @Test
    void aLineThatIsNoKeyIsDroppedAndTheNextOneIsRead() {
        var reader = reader(LineKeys.standard());
        say(reader, "hello\r\n3,Q\r\n3,NN\r\n" + "9".repeat(500) + "\r\n3,N\r\n");
        assertThat(presses).containsExactly("3 CALL_NEXT");
        assertThat(reader.counts().dropped()).isEqualTo(4);
    }

    @Test
    void theSameKeySoonerThanThreeHundredMillisecondsIsTheSamePress() {
        var reader = reader(QSystemKeys.standard());
        hear(reader, "01203107");
        later(299);
        hear(reader, "01203107");
        later(299);
        hear(reader, "01203107");
        assertThat(presses).hasSize(1);

        later(300);
        hear(reader, "01203107");
        assertThat(presses).hasSize(2);
        assertThat(reader.counts()).isEqualTo(new KeypadCounts(2, 2, 0));
    }

    @Test
    void anotherKeyOrAnotherKeypadIsAPressOfItsOwn() {
        var reader = reader(QSystemKeys.standard());
        hear(reader, "01203107 01213107 01203207");
        assertThat(presses).containsExactly("32 CALL_NEXT", "33 CALL_NEXT", "32 START");
    }

    @Test
    void aMessageThatStoodStillIsNotFinishedByWhatComesMuchLater() {
        var reader = reader(QSystemKeys.standard());
        hear(reader, "0120");
        later(200);
        hear(reader, "");
        later(301);
        hear(reader, "");
        hear(reader, "3107");
        assertThat(presses).isEmpty();

        hear(reader, "0120");
        later(499);
        hear(reader, "3107");
        assertThat(presses).containsExactly("32 CALL_NEXT");
    }

    @Test
    void noiseOfAnyKindIsSurvivedAndACleanPressAfterItCounts() {
        var reader = reader(QSystemKeys.standard());
        var lines = reader(LineKeys.standard());
        var chance = new Random(1);
        var noise = new byte[100_000];
        chance.nextBytes(noise);
        reader.heard(noise, noise.length);
        lines.heard(noise, noise.length);
        presses.clear();
        later(1_000);

        hear(reader, "01203107");
        say(lines, "3,N\n");

        assertThat(presses).containsExactly("32 CALL_NEXT", "3 CALL_NEXT");
    }

    private void later(long millis) {
        nanos.addAndGet(millis * 1_000_000);
    }

    private static void hear(KeypadReader reader, String hex) {
        var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        reader.heard(bytes, bytes.length);
    }

    private static void say(KeypadReader reader, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        reader.heard(bytes, bytes.length);
    }
}
