package id.satuatap.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path CSS = Path.of("src/main/resources/id/satuatap/uikit/theme");
    /** Names without a look of their own: they are there to be found by. */
    private static final Set<String> WITHOUT_RULE = Set.of("q-tiles", "q-fit", "q-clock");

    @Test
    void every_style_class_named_in_java_has_a_rule() throws IOException {
        Set<String> ruled = new TreeSet<>(WITHOUT_RULE);
        ruled.addAll(found(CSS, ".css", "[.:](q-[a-z-]+)"));
        assertThat(ruled).containsAll(found(JAVA, ".java", "\"(q-[a-z-]+[a-z])\""));
    }

    @Test
    void every_token_used_is_defined() throws IOException {
        Set<String> defined = found(CSS, "tokens.css", "(-q-[a-z-]+):");
        assertThat(defined).hasSizeGreaterThan(20).containsAll(found(CSS, ".css", "(?<![.a-z])(-q-[a-z-]+)"));
    }

    @Test
    void colours_are_written_in_the_tokens_alone() throws IOException {
        assertThat(found(JAVA, ".java", "\"(#[0-9A-Fa-f]{3,8})\"")).isEmpty();
        assertThat(found(CSS, "(?<!tokens).css", "(#[0-9A-Fa-f]{3,8})")).isEmpty();
        assertThat(found(CSS, "tokens.css", "(#[0-9A-Fa-f]{3,8})")).isNotEmpty();
    }

    private static Set<String> found(Path folder, String ending, String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        Pattern name = Pattern.compile("(?:" + ending.replace(".", "\\.") + ")$");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name.matcher(file.toString()).find())
                    .flatMap(file -> wanted.matcher(text(file)).results())
                    .map(hit -> hit.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
