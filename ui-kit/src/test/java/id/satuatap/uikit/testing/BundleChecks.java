package id.satuatap.uikit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks of the text bundles beside a class: same keys in both languages, none twice, none unused, patterns that can be
 * formatted. Immutable.
 */
public final class BundleChecks {
    private static final List<String> FILES = List.of("messages.properties", "messages_en.properties");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Class<?> feature;
    private final Map<String, List<Map.Entry<String, String>>> bundles = new LinkedHashMap<>();

    private BundleChecks(Class<?> feature) {
        this.feature = feature;
        FILES.forEach(file -> bundles.put(file, entries(feature, file)));
    }

    /** The bundles in the package of a class. */
    public static BundleChecks beside(Class<?> feature) {
        return new BundleChecks(feature);
    }

    /** Runs every check; {@code sources} is the module's src/main/java. */
    public void all(Path sources) {
        sameKeys();
        noKeyTwice();
        patternsAreSound();
        everyKeyUsedIn(sources);
    }

    /** Indonesian and English have the same keys, and no text is blank. */
    public BundleChecks sameKeys() {
        assertThat(keys(FILES.get(1)))
                .as("keys of English and Indonesian beside %s", feature)
                .isEqualTo(keys(FILES.get(0)));
        bundles.forEach((file, entries) -> assertThat(entries)
                .as("texts of %s", file)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).isNotBlank()));
        return this;
    }

    /** No key stands twice in one file, where the second would win unseen. */
    public BundleChecks noKeyTwice() {
        bundles.forEach((file, entries) ->
                assertThat(entries.stream().map(Map.Entry::getKey)).as(file).doesNotHaveDuplicates());
        return this;
    }

    /** Every text is a message pattern, and an apostrophe is written twice. */
    public BundleChecks patternsAreSound() {
        bundles.forEach((file, entries) -> entries.forEach(entry -> {
            assertThat(LONE_APOSTROPHE.matcher(entry.getValue()).find())
                    .as("lone apostrophe in %s of %s", entry.getKey(), file)
                    .isFalse();
            assertThat(new MessageFormat(entry.getValue()).toPattern())
                    .as(entry.getKey())
                    .isNotNull();
        }));
        return this;
    }

    /** Each constant of an enum has a text under the prefix: {@code "rejection."} + name. */
    public BundleChecks covers(String prefix, Class<? extends Enum<?>> codes) {
        for (Enum<?> code : codes.getEnumConstants()) {
            assertThat(keys(FILES.get(0))).contains(prefix + code.name());
        }
        return this;
    }

    /**
     * Each key stands in the sources as a string literal, or begins with a literal that ends in a dot (a key that is put
     * together from a prefix and a code).
     */
    public BundleChecks everyKeyUsedIn(Path sources) {
        Set<String> literals = literals(sources);
        assertThat(keys(FILES.get(0)))
                .as("keys beside %s that no source uses", feature)
                .allMatch(key -> literals.contains(key) || prefixes(key).anyMatch(literals::contains));
        return this;
    }

    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    private Set<String> keys(String file) {
        Set<String> keys = new TreeSet<>();
        bundles.getOrDefault(file, List.of()).forEach(entry -> keys.add(entry.getKey()));
        return keys;
    }

    private static List<Map.Entry<String, String>> entries(Class<?> feature, String file) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(feature.getResourceAsStream(file), feature + " has no " + file)) {
            String joined = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\\\\\R\\s*", "");
            for (String line : joined.split("\\R", -1)) {
                int equals = line.indexOf('=');
                if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                    assertThat(equals)
                            .as("an equals sign in \"%s\" of %s", line, file)
                            .isPositive();
                    entries.add(Map.entry(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip()));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Set<String> literals(Path sources) {
        Pattern literal = Pattern.compile("\"([A-Za-z0-9_.-]+)\"");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(sources.toString(), e);
        }
    }
}
