package id.satuatap.devices.voice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speech by the program espeak-ng, where somebody installed it; says nothing where it is not. Immutable. */
public final class EspeakSpeech implements LiveSpeech {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakSpeech.class);
    private static final long LIMIT_SECONDS = 2;

    private final String program;

    /** @param program its name or path, "espeak-ng" */
    public EspeakSpeech(String program) {
        this.program = program;
    }

    /** Whether it answers: free text can be spoken then. */
    public boolean isThere() {
        return say("satu", VoiceLanguage.INDONESIAN).isPresent();
    }

    @Override
    public Optional<PcmAudio> say(String text, VoiceLanguage language) {
        Path file = null;
        Process process = null;
        try {
            file = Files.createTempFile("spoken", ".wav");
            // After "--" nothing is an option: the text comes from the catalogue.
            process = new ProcessBuilder(List.of(
                            program, "-v", voice(language), "-s", "135", "-p", "45", "-w", file.toString(), "--", text))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            try (var wav = new BufferedInputStream(Files.newInputStream(file))) {
                return Optional.of(Loudness.even(PcmAudio.readWav(wav)));
            }
        } catch (IOException none) {
            LOG.debug("no live speech program={}", program, none);
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            forget(file);
        }
    }

    /** It has no Javanese voice: the Indonesian one is the nearest. */
    private static String voice(VoiceLanguage language) {
        return (language == VoiceLanguage.ENGLISH ? "en-gb" : "id") + "+f2";
    }

    private static void forget(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                LOG.debug("a temporary file stays file={}", file, left);
            }
        }
    }
}
