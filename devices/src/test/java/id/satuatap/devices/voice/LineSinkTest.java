package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.NINE;
import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static id.satuatap.devices.voice.VoiceFixture.indonesian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.jna.NativeLibrary;
import id.satuatap.devices.port.DeviceClock;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Plays through the machine's sound library into a file: see asound-test.conf. */
@EnabledOnOs(OS.LINUX)
class LineSinkTest {

    @Test
    void whatTheHallHearsIsSampleForSampleTheCall() throws IOException {
        requireSoundLibrary();
        var outcomes = new Outcomes();
        var call = aCall("call", "A-012");
        var voice = indonesian();

        try (var announcer = Announcer.open(
                voice,
                new LineSink(DeviceClock.system()),
                new ManualClock(NINE),
                AnnouncerSettings.defaults(),
                outcomes)) {
            announcer.announce(call);
            outcomes.await("spoken call");
        }

        assertThat(outcomes.told()).containsExactly("started call", "spoken call");
        assertThat(outcomes.sounds()).containsExactly(SoundState.Kind.AVAILABLE);
        try (var captured =
                new BufferedInputStream(Files.newInputStream(Path.of(System.getenv("TEST_AUDIO_CAPTURE"))))) {
            assertThat(PcmAudio.readWav(captured)).isEqualTo(voice.audio(call).audio());
        }
    }

    /** In a process of its own, because the sound library reads its configuration once. */
    @Test
    void aMachineWithoutSoundDeviceFailsTheCallAndSaysSo() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SilentMachine.class.getName());
        builder.environment().put("ALSA_CONFIG_PATH", "/dev/null");
        builder.redirectErrorStream(true);
        var process = builder.start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output).contains("[failed call no sound device] [UNAVAILABLE]");
        } finally {
            process.destroyForcibly();
        }
    }

    /** A card that was pulled out once held its call for twice its length. */
    @Test
    void aDeviceThatTakesNothingMoreIsGivenUpWithinTwoSeconds() {
        var nanos = new AtomicLong();
        var clock = new DeviceClock(new ManualClock(NINE), nanos::get);
        var begun = new AtomicBoolean();
        var sink = new LineSink(clock, () -> stuckLine(begun, nanos));

        assertThatThrownBy(() -> sink.play("call", PcmAudio.silence(8_000), () -> begun.set(true)))
                .isInstanceOf(AudioUnavailableException.class)
                .hasMessage("the sound device has stopped");

        assertThat(begun).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toMillis(nanos.get())).isLessThan(2_000);
    }

    /** A line that takes one piece of sound, then none; each look at it takes a tenth of a second. */
    private static SourceDataLine stuckLine(AtomicBoolean begun, AtomicLong nanos) {
        InvocationHandler line = (proxy, method, arguments) -> switch (method.getName()) {
            case "available" -> {
                nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
                yield begun.get() ? 0 : Integer.MAX_VALUE;
            }
            case "write" -> arguments[2];
            default -> null;
        };
        return (SourceDataLine) Proxy.newProxyInstance(
                LineSinkTest.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, line);
    }

    private static void requireSoundLibrary() {
        try {
            NativeLibrary.getInstance("asound");
        } catch (UnsatisfiedLinkError absent) {
            abort("NOT TESTED: real playback needs libasound2 on this machine");
        }
    }
}
