package id.satuatap.server.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The golden samples of the protocol's messages, from a folder or from its test jar. Stateless. */
final class GoldenFiles {
    private GoldenFiles() {}

    /** Those whose names begin so; at least one. */
    static Stream<Path> named(String beginning) throws IOException {
        URL folder = Objects.requireNonNull(GoldenFiles.class.getResource("/wire"), "the protocol's golden samples");
        try (Stream<Path> files = Files.list(path(folder))) {
            List<Path> named = files.filter(
                            file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
            if (named.isEmpty()) {
                throw new IOException("no golden sample is named " + beginning);
            }
            return named.stream();
        }
    }

    private static Path path(URL folder) throws IOException {
        URI uri;
        try {
            uri = folder.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (!uri.getScheme().equals("jar")) {
            return Path.of(uri);
        }
        return jar(uri).getPath("/wire");
    }

    private static FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException closed) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }
}
