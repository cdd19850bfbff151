package id.satuatap.devices.voice;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays on the machine's default sound device; confined to the announcer's thread.
 *
 * <p>The line is opened for each sound: USB sound cards come and go, and a line kept open across that stays silent
 * without saying so.
 */
public final class LineSink implements AudioSink {

    private static final int CHUNK_MILLIS = 100;
    private static final int CHUNK_BYTES = PcmAudio.SAMPLE_RATE * 2 * CHUNK_MILLIS / 1000;
    private static final int BUFFER_BYTES = 4 * CHUNK_BYTES;

    /** The sound system swallows interruptions while it blocks, so they alone would not stop a long call. */
    private volatile boolean closed;

    @Override
    public void play(String name, PcmAudio audio, Runnable firstSample)
            throws AudioUnavailableException, InterruptedException {
        try (var line = open()) {
            line.start();
            writeAll(line, audio.bytes(), firstSample);
            line.drain();
        }
    }

    private void writeAll(SourceDataLine line, byte[] bytes, Runnable firstSample)
            throws AudioUnavailableException, InterruptedException {
        int written = 0;
        while (written < bytes.length) {
            if (closed || Thread.interrupted()) {
                line.flush();
                throw new InterruptedException("stopped while playing");
            }
            int wanted = Math.min(CHUNK_BYTES, bytes.length - written);
            int count = line.write(bytes, written, wanted);
            if (count < wanted) {
                throw new AudioUnavailableException(
                        "the sound device went away", new IllegalStateException("short write"));
            }
            if (written == 0) {
                firstSample.run();
            }
            written += count;
        }
    }

    @Override
    public void probe() throws AudioUnavailableException {
        open().close();
    }

    /** Without any device the sound system throws the unchecked exception, with a busy one the checked. */
    private static SourceDataLine open() throws AudioUnavailableException {
        try {
            var line = AudioSystem.getSourceDataLine(PcmAudio.FORMAT);
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
