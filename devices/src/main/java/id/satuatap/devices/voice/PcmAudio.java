package id.satuatap.devices.voice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound in the one format of voice packs, 22050 Hz mono signed 16 bit; immutable. */
public final class PcmAudio {

    /** Samples a second. */
    public static final int SAMPLE_RATE = 22_050;

    /** The format as the Java sound system names it. */
    public static final AudioFormat FORMAT = new AudioFormat(SAMPLE_RATE, 16, 1, true, false);

    private static final int BYTES_PER_SAMPLE = 2;

    private final byte[] littleEndian;

    private PcmAudio(byte[] littleEndian) {
        this.littleEndian = littleEndian;
    }

    /**
     * Samples as raw bytes, low byte first.
     *
     * @throws IllegalArgumentException if half a sample is left over
     */
    public static PcmAudio ofBytes(byte[] littleEndian) {
        if (littleEndian.length % BYTES_PER_SAMPLE != 0) {
            throw new IllegalArgumentException("half a sample: " + littleEndian.length + " bytes");
        }
        return new PcmAudio(littleEndian.clone());
    }

    /** One after another. */
    public static PcmAudio joined(List<PcmAudio> parts) {
        var out = new ByteArrayOutputStream();
        parts.forEach(part -> out.writeBytes(part.littleEndian));
        return new PcmAudio(out.toByteArray());
    }

    /** Nothing to hear for so long. */
    public static PcmAudio silence(int millis) {
        return new PcmAudio(new byte[Math.toIntExact((long) SAMPLE_RATE * millis / 1000) * BYTES_PER_SAMPLE]);
    }

    /**
     * Reads a WAV file that may stand in a JAR.
     *
     * @throws IOException if it cannot be read, is no WAV, or has another rate, width or number of channels
     */
    public static PcmAudio readWav(InputStream wav) throws IOException {
        try (var audio = AudioSystem.getAudioInputStream(wav)) {
            if (!audio.getFormat().matches(FORMAT)) {
                throw new IOException("must be WAV " + FORMAT + ", is " + audio.getFormat());
            }
            return ofBytes(audio.readAllBytes());
        } catch (UnsupportedAudioFileException notAudio) {
            throw new IOException("is not a WAV file", notAudio);
        }
    }

    /** Writes a whole WAV file; leaves the stream open. */
    public void writeWav(OutputStream out) throws IOException {
        AudioSystem.write(stream(), AudioFileFormat.Type.WAVE, out);
    }

    /** How long it takes to hear it. */
    public int durationMillis() {
        return Math.toIntExact(sampleCount() * 1000L / SAMPLE_RATE);
    }

    /** Number of samples. */
    public int sampleCount() {
        return littleEndian.length / BYTES_PER_SAMPLE;
    }

    /** One sample, -32768..32767. */
    public int sample(int index) {
        int low = littleEndian[index * BYTES_PER_SAMPLE] & 0xFF;
        return littleEndian[index * BYTES_PER_SAMPLE + 1] << 8 | low;
    }

    /** The same sound so many times as loud; a sample that would be beyond the scale ends at it. */
    public PcmAudio times(double gain) {
        if (gain == 1) {
            return this;
        }
        byte[] louder = new byte[littleEndian.length];
        for (int i = 0; i < sampleCount(); i++) {
            long sample = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample(i) * gain)));
            louder[i * BYTES_PER_SAMPLE] = (byte) sample;
            louder[i * BYTES_PER_SAMPLE + 1] = (byte) (sample >> 8);
        }
        return new PcmAudio(louder);
    }

    /** A copy of the raw bytes, low byte first. */
    public byte[] bytes() {
        return littleEndian.clone();
    }

    private AudioInputStream stream() {
        return new AudioInputStream(new ByteArrayInputStream(littleEndian), FORMAT, sampleCount());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PcmAudio that && Arrays.equals(littleEndian, that.littleEndian);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(littleEndian);
    }

    @Override
    public String toString() {
        return "PcmAudio[" + durationMillis() + " ms]";
    }
}
