package id.satuatap.devices.cli;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.AudioUnavailableException;
import id.satuatap.devices.voice.CallAudio;
import id.satuatap.devices.voice.CallVoice;
import id.satuatap.devices.voice.EspeakSpeech;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.devices.voice.LineSink;
import id.satuatap.devices.voice.PcmAudio;
import id.satuatap.devices.voice.PhraseSettings;
import id.satuatap.devices.voice.SoundDevices;
import id.satuatap.devices.voice.VoiceCall;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoicePack;
import id.satuatap.devices.voice.VoiceVolume;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code devices speak}: one call from the loudspeakers, or into a file. */
@Command(
        name = "speak",
        mixinStandardHelpOptions = true,
        description = "Speaks a call through this PC's sound, or into a folder")
final class SpeakTrial implements Callable<Integer> {
    private static final String PROGRAM = "espeak-ng";

    private final DeviceClock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--number", defaultValue = "A-012", description = "(${DEFAULT-VALUE})")
    private String number = "";

    @Option(names = "--counter", defaultValue = "3", description = "the counter's label (${DEFAULT-VALUE})")
    private String counter = "";

    @Option(names = "--language", defaultValue = "INDONESIAN", description = "${COMPLETION-CANDIDATES}")
    private VoiceLanguage language = VoiceLanguage.INDONESIAN;

    @Option(names = "--list", description = "lists the sound devices of this PC, and whether free text can be spoken")
    private boolean list;

    @Option(names = "--device", paramLabel = "NAME", description = "letters of a sound device's name; else the default")
    private @Nullable String device;

    @Option(
            names = "--volume",
            defaultValue = "100",
            paramLabel = "PERCENT",
            description = "5 to 100 (${DEFAULT-VALUE})")
    private int volume = VoiceVolume.MAX;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "says these words in place of a call; needs the program espeak-ng")
    private @Nullable String text;

    @Option(names = "--pack", paramLabel = "DIR", description = "a voice pack of your own in place of the shipped one")
    private @Nullable Path pack;

    @Option(names = "--out", paramLabel = "DIR", description = "writes a WAV there in place of sounding it")
    private @Nullable Path folder;

    SpeakTrial(DeviceClock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            return listed(out);
        }
        double gain = VoiceVolume.always(volume).usual() / (double) VoiceVolume.MAX;
        Optional<PcmAudio> sound = text == null ? call(out) : said(text, out);
        return sound.isEmpty() ? DevicesMain.FAILED : played(sound.get().times(gain), out);
    }

    private static int listed(PrintWriter out) {
        List<String> names = SoundDevices.names();
        names.forEach(name -> out.println("sound device: " + name));
        if (names.isEmpty()) {
            out.println("no sound device: is it plugged in, and is this account in the group audio?");
        }
        out.println(
                new EspeakSpeech(PROGRAM).isThere()
                        ? "espeak-ng: there, names without a clip are spoken"
                        : "espeak-ng: not there, names without a clip are left to the board");
        return names.isEmpty() ? DevicesMain.FAILED : DevicesMain.WORKED;
    }

    private Optional<PcmAudio> call(PrintWriter out) throws IOException {
        VoicePack voice = pack == null ? VoicePack.shipped(language) : VoicePack.ofFolder(pack);
        if (voice.draft()) {
            out.println("this pack is a draft: let somebody who grew up with the language listen before a hall does");
        }
        CallAudio call = new CallVoice(voice, PhraseSettings.defaults())
                .audio(VoiceCall.first("trial-" + number, number, counter, clock.now()));
        if (!call.missingClips().isEmpty()) {
            out.println("clips missing in the pack: " + String.join(", ", call.missingClips()));
            return Optional.empty();
        }
        return Optional.of(call.audio());
    }

    private Optional<PcmAudio> said(String words, PrintWriter out) {
        Optional<PcmAudio> sound = new EspeakSpeech(PROGRAM).say(words, language);
        if (sound.isEmpty()) {
            out.println("free text cannot be spoken: the program espeak-ng is not there, or does not answer");
        }
        return sound;
    }

    private int played(PcmAudio sound, PrintWriter out) throws InterruptedException {
        try (AudioSink sink = folder == null ? new LineSink(clock, device) : new FileSink(folder)) {
            sink.play("trial-" + number, sound, () -> {});
            out.println(folder == null ? "spoken: listen whether it came from the hall" : "written to " + folder);
            return DevicesMain.WORKED;
        } catch (AudioUnavailableException silent) {
            out.println("no sound: " + silent.getMessage());
            return DevicesMain.FAILED;
        }
    }
}
