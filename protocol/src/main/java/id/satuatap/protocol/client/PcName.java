package id.satuatap.protocol.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stateless. How this PC calls itself, without asking a name server, which may take seconds where there is none. */
final class PcName {
    private static final Path LINUX = Path.of("/etc/hostname");
    private static final int CHARACTERS_MAX = 60;

    private PcName() {}

    /** Returns a name for people; {@code PC} where none is known. */
    static String of(Map<String, String> environment) {
        return Stream.of(
                        Optional.ofNullable(environment.get("COMPUTERNAME")),
                        Optional.ofNullable(environment.get("HOSTNAME")),
                        file())
                .flatMap(Optional::stream)
                .map(name -> name.strip().replaceAll("[^A-Za-z0-9._-]", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), CHARACTERS_MAX)))
                .findFirst()
                .orElse("PC");
    }

    private static Optional<String> file() {
        try {
            return Files.isReadable(LINUX) ? Optional.of(Files.readString(LINUX)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
