package id.satuatap.counter.device;

import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.AudioUnavailableException;
import id.satuatap.devices.voice.PcmAudio;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two short sounds of the desk's PC that answer its keypad: one high tone for what was done, two low ones for what was not.
 * Thread-safe; they are played on a thread of their own, {@code device-keysound}, and a PC without sound stays silent.
 */
public final class KeySounds implements KeyAnswer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeySounds.class);
    private static final double LOUDNESS = 0.2;
    private static final int FADE_SAMPLES = PcmAudio.SAMPLE_RATE / 200;
    private static final PcmAudio DONE = tone(1_320, 70);
    private static final PcmAudio NOT_DONE =
            PcmAudio.joined(List.of(tone(330, 110), PcmAudio.silence(60), tone(330, 110)));

    private final AudioSink sink;
    /** One sound may wait; what comes on top of it would be heard too late to be an answer. */
    private final ThreadPoolExecutor player =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), KeySounds::thread);

    /** @param sink where they are heard; closed with this */
    public KeySounds(AudioSink sink) {
        this.sink = sink;
    }

    @Override
    public void taken() {
        play("key-done", DONE);
    }

    @Override
    public void refused() {
        play("key-not-done", NOT_DONE);
    }

    private void play(String name, PcmAudio sound) {
        try {
            player.execute(() -> playNow(name, sound));
        } catch (RejectedExecutionException tooMany) {
            LOG.debug("key sound left out sound={}", name);
        }
    }

    private void playNow(String name, PcmAudio sound) {
        try {
            sink.play(name, sound, () -> {});
        } catch (AudioUnavailableException none) {
            // The light and the screen answer too.
            LOG.debug("key sound not heard sound={} cause={}", name, none.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        player.shutdownNow();
        sink.close();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "device-keysound");
        thread.setDaemon(true);
        return thread;
    }

    /** A sine that begins and ends softly, so that it does not click. */
    private static PcmAudio tone(int hertz, int millis) {
        int samples = PcmAudio.SAMPLE_RATE * millis / 1000;
        byte[] bytes = new byte[samples * 2];
        for (int i = 0; i < samples; i++) {
            double soft = Math.min(1, Math.min(i, samples - 1 - i) / (double) FADE_SAMPLES);
            double wave = Math.sin(2 * Math.PI * hertz * i / PcmAudio.SAMPLE_RATE);
            int sample = (int) (wave * soft * LOUDNESS * Short.MAX_VALUE);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return PcmAudio.ofBytes(bytes);
    }
}
