package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** The sound devices of this PC that voice can be played on. Stateless. */
public final class SoundDevices {
    static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, PcmAudio.FORMAT);

    private SoundDevices() {}

    /** Their names as the machine gives them; none where it has none. */
    public static List<String> names() {
        return playing().stream().map(Mixer.Info::getName).toList();
    }

    /**
     * The one device whose name has these letters in it.
     *
     * @throws AudioUnavailableException if there is none, or several
     */
    static Mixer.Info named(String part) throws AudioUnavailableException {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<Mixer.Info> fitting = playing().stream()
                .filter(device -> device.getName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<Mixer.Info> exact = fitting.stream()
                .filter(device -> device.getName().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (exact.size() == 1 || fitting.size() == 1) {
            return exact.size() == 1 ? exact.get(0) : fitting.get(0);
        }
        throw new AudioUnavailableException(
                fitting.isEmpty()
                        ? "no sound device named " + part
                        : fitting.size() + " sound devices are named " + part);
    }

    private static List<Mixer.Info> playing() {
        List<Mixer.Info> playing = new ArrayList<>();
        for (Mixer.Info device : AudioSystem.getMixerInfo()) {
            if (AudioSystem.getMixer(device).isLineSupported(LINE)) {
                playing.add(device);
            }
        }
        return playing;
    }
}
