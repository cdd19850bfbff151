package id.satuatap.counter.administrator;

import id.satuatap.protocol.Api;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A catalogue's file as it was when it was read. Immutable. */
final class ChosenCatalogue {
    private final String name;
    private final byte[] document;

    private ChosenCatalogue(String name, byte[] document) {
        this.name = name;
        this.document = document;
    }

    /**
     * Reads one, at most what a server takes.
     *
     * @throws TooLargeException when there is more
     */
    static ChosenCatalogue read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] document = in.readNBytes(Api.CATALOGUE_BYTES_MAX + 1);
            if (document.length > Api.CATALOGUE_BYTES_MAX) {
                throw new TooLargeException();
            }
            return new ChosenCatalogue(String.valueOf(file.getFileName()), document);
        }
    }

    String name() {
        return name;
    }

    byte[] document() {
        return document.clone();
    }

    /** The file is larger than any catalogue may be. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
