package id.satuatap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of complaints names every one of them, and tests that exist. */
class ComplaintsPageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| .* \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void each_complaint_has_a_test_or_a_reason() throws IOException {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(1, 29), IntStream.rangeClosed(66, 81))
                        .boxed()
                        .toList());
        assertThat(rows().values()).allSatisfy(here -> assertThat(here).hasSizeGreaterThan(10));
    }

    @Test
    void the_tests_it_names_are_there() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String here : rows().values()) {
            Matcher test = TEST.matcher(here);
            while (test.find()) {
                named++;
                String source = sources.getOrDefault(test.group(1), "");
                if (source.isEmpty() || (test.group(2) != null && !source.contains("void " + test.group(2) + "("))) {
                    missing.add(test.group());
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(30);
    }

    private static Map<Integer, String> rows() throws IOException {
        Map<Integer, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/complaints.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(Integer.valueOf(row.group(1)), row.group(2));
            }
        }
        return rows;
    }

    /** By class, every test of every module. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        List<Path> modules;
        try (Stream<Path> folders = Files.list(ROOT)) {
            modules = folders.map(folder -> folder.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString();
                    sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
