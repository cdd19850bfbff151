package id.satuatap.protocol;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stateless. The golden files {@code wire/NAME.json}, for the tests of every module that speaks the protocol. */
public final class GoldenFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldenFiles() {}

    /** Says whether this run writes the golden files anew: {@code -Dgolden.update}, never in CI. */
    static boolean updating() {
        return System.getProperty("golden.update") != null;
    }

    /** Returns a golden file's bytes. */
    public static byte[] read(String name) throws IOException {
        try (InputStream file = GoldenFiles.class.getResourceAsStream("/wire/" + name + ".json")) {
            if (file == null) {
                throw new IOException("No golden file wire/" + name + ".json; -Dgolden.update writes it");
            }
            return file.readAllBytes();
        }
    }

    /** Returns JSON as a tree, in which the order of fields and white space do not count. */
    public static JsonNode tree(byte[] json) throws IOException {
        return JSON.readTree(json);
    }

    static void write(String name, byte[] json) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String text = JSON.writer(printer).writeValueAsString(tree(json)).replace("\" : ", "\": ") + "\n";
        Files.write(sources().resolve(name + ".json"), text.getBytes(StandardCharsets.UTF_8));
    }

    static Path sources() {
        return Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "wire");
    }
}
