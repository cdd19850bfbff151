package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema keeps to what H2 and PostgreSQL share; the statements' own test lies beside them. */
class SchemaTest {
    private static final List<String> ONE_DATABASE_ONLY = List.of(
            "\\bMERGE\\s+INTO\\s+\\w+\\s+KEY\\b",
            "\\bKEY\\s*\\((?!.*PRIMARY)",
            "ON CONFLICT",
            "RETURNING",
            "TIMESTAMPTZ",
            "VARBINARY",
            "BYTEA",
            "AUTO_INCREMENT",
            "SERIAL",
            "ENUM",
            "IDENTITY",
            "IF NOT EXISTS",
            "CACHED TABLE",
            "MEMORY TABLE",
            "SYSTEM_RANGE",
            "LISTAGG",
            "FINAL TABLE",
            "\\bINCLUDE\\b",
            "::");

    @Test
    void noConstructOfOneDatabaseAlone() throws Exception {
        String schema = schema().replaceAll("PRIMARY KEY", "PRIMARY");
        for (String construct : ONE_DATABASE_ONLY) {
            assertThat(Pattern.compile(construct, Pattern.CASE_INSENSITIVE)
                            .matcher(schema)
                            .find())
                    .as(construct)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "hour", "minute", "month", "year", "key", "value", "user", "order", "end", "number"})
    void noColumnHasANameThatADatabaseKeepsForItself(String name) throws Exception {
        assertThat(columns()).doesNotContain(name).hasSizeGreaterThan(100);
    }

    @Test
    void noColumnHoldsWhoAVisitorIs() throws Exception {
        assertThat(columns()).doesNotContain("token", "visitor_name", "phone", "nik", "note");
    }

    private static List<String> columns() throws Exception {
        return Stream.of(schema().split("\n"))
                .filter(line -> line.startsWith("    "))
                .map(line -> line.strip().split(" ")[0].toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String schema() throws Exception {
        try (var script = SchemaTest.class.getResourceAsStream("/db/migration/V1__query_model.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
        }
    }
}
