package id.satuatap.devices.voice;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes each sound into a folder as {@code <name>.wav} and takes no time for it: for a demo without ears, and for
 * tests. Confined to the announcer's thread.
 */
public final class FileSink implements AudioSink {

    private final Path folder;

    /**
     * Sounds go into this folder.
     *
     * @param folder is made when the first sound is written
     */
    public FileSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public void play(String name, PcmAudio audio, Runnable firstSample) throws AudioUnavailableException {
        try {
            Files.createDirectories(folder);
            var part = folder.resolve(fileName(name) + ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                firstSample.run();
                audio.writeWav(out);
            }
            // Under its own name only when whole: whoever lists the folder never reads half a call.
            Files.move(part, folder.resolve(fileName(name) + ".wav"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new AudioUnavailableException("cannot write to " + folder, unwritable);
        }
    }

    @Override
    public void probe() throws AudioUnavailableException {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new AudioUnavailableException("cannot write to " + folder, unwritable);
        }
    }

    @Override
    public void close() {
        // Every sound was closed when it was written.
    }

    private static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
