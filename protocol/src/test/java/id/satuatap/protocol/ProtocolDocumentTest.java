package id.satuatap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.WireSamples.Sample;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProtocolDocumentTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "protocol.md");
    private static final Pattern SAMPLE =
            Pattern.compile("<!-- wire/([a-z-]+)\\.json -->\n```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyGoldenSampleStandsInTheDocumentAsItIs() throws IOException {
        String text = Files.readString(DOCUMENT);
        if (GoldenFiles.updating()) {
            text = SAMPLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(block(match.group(1))));
            Files.writeString(DOCUMENT, text);
        }

        Set<String> shown = new TreeSet<>();
        Matcher sample = SAMPLE.matcher(text);
        while (sample.find()) {
            assertThat(sample.group()).isEqualTo(block(sample.group(1)));
            shown.add(sample.group(1));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        WireSamples.all().stream().map(Sample::name).toList());
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        String text = Files.readString(DOCUMENT);

        assertThat(Arrays.stream(ErrorCode.values()).filter(code -> code.httpStatus() > 0))
                .allMatch(code -> text.contains("| `" + code + "` | " + code.httpStatus() + " |"));
        assertThat(Arrays.stream(RejectionCode.values()).filter(code -> code != RejectionCode.UNRECOGNISED))
                .allMatch(code -> text.contains("| `" + code + "` |"));
    }

    @Test
    void everyFieldOfEverySampleIsExplained() throws IOException {
        String text = Files.readString(DOCUMENT);
        Set<String> fields = new TreeSet<>();
        for (Sample<?> sample : WireSamples.all()) {
            collect(GoldenFiles.tree(sample.encoded()), fields);
        }

        assertThat(fields).allMatch(field -> text.contains("| `" + field + "` |"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collect(child, fields));
    }

    private static String block(String name) {
        try {
            String json = new String(GoldenFiles.read(name), StandardCharsets.UTF_8);
            return "<!-- wire/" + name + ".json -->\n```json\n" + json + "```";
        } catch (IOException missing) {
            throw new AssertionError("A sample that is not there: " + name, missing);
        }
    }
}
