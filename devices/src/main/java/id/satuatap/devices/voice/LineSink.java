package id.satuatap.devices.voice;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/**
 * Plays on the machine's default sound device, or on the one that is named; confined to the announcer's thread, but for {@link #close}.
 *
 * <p>The line is opened for each sound: USB sound cards come and go, and a line kept open across that stays silent
 * without saying so. It is never written to when it has no room, because such a write blocks for as long as the device
 * pleases and swallows interruptions.
 */
public final class LineSink implements AudioSink {

    private static final int CHUNK_MILLIS = 100;
    private static final int CHUNK_BYTES = PcmAudio.SAMPLE_RATE * 2 * CHUNK_MILLIS / 1000;
    private static final int BUFFER_BYTES = 4 * CHUNK_BYTES;
    private static final int LATE_MILLIS = 2_000;
    /** The device holds 400 ms: one that took nothing for so long plays nothing any more. */
    private static final int STUCK_MILLIS = 1_500;

    private static final int PLAY_OUT_MILLIS = 1_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final DeviceClock clock;
    private final Lines lines;
    private volatile boolean closed;

    /** Where a line comes from that is not open yet. */
    @FunctionalInterface
    interface Lines {
        SourceDataLine line() throws LineUnavailableException, AudioUnavailableException;
    }

    /**
     * Opens nothing yet.
     *
     * @param clock measures whether the device keeps pace
     */
    public LineSink(DeviceClock clock) {
        this(clock, (String) null);
    }

    /**
     * The same on one device of several.
     *
     * @param device letters of its name; null for the machine's default
     */
    public LineSink(DeviceClock clock, @Nullable String device) {
        this(
                clock,
                () -> device == null
                        ? AudioSystem.getSourceDataLine(PcmAudio.FORMAT)
                        : AudioSystem.getSourceDataLine(PcmAudio.FORMAT, SoundDevices.named(device)));
    }

    LineSink(DeviceClock clock, Lines lines) {
        this.clock = clock;
        this.lines = lines;
    }

    @Override
    public void play(String name, PcmAudio audio, Runnable firstSample)
            throws AudioUnavailableException, InterruptedException {
        // Twice the time and some: a device so slow has stopped, whatever it says.
        var late = clock.in(2L * audio.durationMillis() + LATE_MILLIS);
        try (var line = open()) {
            line.start();
            write(line, audio.bytes(), firstSample, late);
            playOut(line);
        }
    }

    private void write(SourceDataLine line, byte[] bytes, Runnable firstSample, Deadline late)
            throws AudioUnavailableException, InterruptedException {
        int written = 0;
        while (written < bytes.length) {
            int wanted = Math.min(CHUNK_BYTES, bytes.length - written);
            awaitRoom(line, wanted, late, clock.in(STUCK_MILLIS));
            if (line.write(bytes, written, wanted) < wanted) {
                throw new AudioUnavailableException("the sound device went away");
            }
            if (written == 0) {
                firstSample.run();
            }
            written += wanted;
        }
    }

    private void awaitRoom(SourceDataLine line, int bytes, Deadline late, Deadline stuck)
            throws AudioUnavailableException, InterruptedException {
        while (line.available() < bytes) {
            if (late.over() || stuck.over()) {
                throw new AudioUnavailableException("the sound device has stopped");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            stopIfAsked(line);
        }
        stopIfAsked(line);
    }

    /** Waits for what the device still holds. Its own way of waiting, drain, has no limit and no way out. */
    private void playOut(SourceDataLine line) throws InterruptedException {
        var enough = clock.in(PLAY_OUT_MILLIS);
        while (line.available() < line.getBufferSize() && !enough.over()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            stopIfAsked(line);
        }
    }

    private void stopIfAsked(SourceDataLine line) throws InterruptedException {
        if (closed || Thread.interrupted()) {
            line.flush();
            throw new InterruptedException("stopped while playing");
        }
    }

    @Override
    public void probe() throws AudioUnavailableException {
        open().close();
    }

    /** Without any device the sound system throws the unchecked exception, with a busy one the checked. */
    private SourceDataLine open() throws AudioUnavailableException {
        try {
            var line = lines.line();
            line.open(PcmAudio.FORMAT, BUFFER_BYTES);
            return line;
        } catch (IllegalArgumentException | LineUnavailableException none) {
            throw new AudioUnavailableException("no sound device", none);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
