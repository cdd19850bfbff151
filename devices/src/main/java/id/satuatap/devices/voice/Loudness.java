package id.satuatap.devices.voice;

/**
 * Makes sounds equally loud: by the effective value of what is to be heard between its first and its last sound, and never so
 * loud that a peak would be cut. Stateless.
 */
public final class Loudness {
    /** Effective value of a clip, of full scale 1: about -19 dB. */
    static final double TARGET = 0.11;

    /** No sample is louder, of full scale 1. */
    static final double PEAK_MAX = 0.85;

    private static final double FULL_SCALE = 32_768;
    /** What is softer at both ends is the room, not the voice: about -46 dB. */
    private static final int SILENCE = 164;
    /** Two dB are not heard between words: clips so near are left as they are. */
    private static final double NEAR = 1.26;

    private Loudness() {}

    /** The same sound as loud as all others; one of silence stays as it is. */
    public static PcmAudio even(PcmAudio sound) {
        double loudness = of(sound);
        if (loudness == 0) {
            return sound;
        }
        double gain = Math.min(TARGET / loudness, PEAK_MAX / peak(sound));
        boolean near = gain < NEAR && gain > 1 / NEAR && peak(sound) <= PEAK_MAX;
        return near ? sound : sound.times(gain);
    }

    /** The effective value of what is heard, of full scale 1; 0 for silence. */
    static double of(PcmAudio sound) {
        int first = 0;
        int end = sound.sampleCount();
        while (first < end && Math.abs(sound.sample(first)) <= SILENCE) {
            first++;
        }
        while (end > first && Math.abs(sound.sample(end - 1)) <= SILENCE) {
            end--;
        }
        double sum = 0;
        for (int i = first; i < end; i++) {
            double sample = sound.sample(i) / FULL_SCALE;
            sum += sample * sample;
        }
        return end == first ? 0 : Math.sqrt(sum / (end - first));
    }

    /** The loudest sample, of full scale 1. */
    static double peak(PcmAudio sound) {
        int peak = 0;
        for (int i = 0; i < sound.sampleCount(); i++) {
            peak = Math.max(peak, Math.abs(sound.sample(i)));
        }
        return peak / FULL_SCALE;
    }
}
