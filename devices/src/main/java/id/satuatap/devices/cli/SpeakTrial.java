package id.satuatap.devices.cli;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.AudioUnavailableException;
import id.satuatap.devices.voice.CallAudio;
import id.satuatap.devices.voice.CallVoice;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.devices.voice.LineSink;
import id.satuatap.devices.voice.PhraseSettings;
import id.satuatap.devices.voice.VoiceCall;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoicePack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code devices speak}: one call from the loudspeakers, or into a file. */
@Command(name = "speak", description = "Speaks a call through this PC's sound, or into a folder")
final class SpeakTrial implements Callable<Integer> {
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
        VoicePack voice = pack == null ? VoicePack.shipped(language) : VoicePack.ofFolder(pack);
        CallAudio call = new CallVoice(voice, PhraseSettings.defaults())
                .audio(VoiceCall.first("trial-" + number, number, counter, clock.now()));
        if (!call.missingClips().isEmpty()) {
            out.println("clips missing in the pack: " + String.join(", ", call.missingClips()));
            return DevicesMain.FAILED;
        }
        try (AudioSink sink = folder == null ? new LineSink(clock) : new FileSink(folder)) {
            sink.play("trial-" + number, call.audio(), () -> {});
            out.println(folder == null ? "spoken: listen whether it came from the hall" : "written to " + folder);
            return DevicesMain.WORKED;
        } catch (AudioUnavailableException silent) {
            out.println("no sound: " + silent.getMessage());
            return DevicesMain.FAILED;
        }
    }
}
