package id.satuatap.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-1.5E+7",
                "true",
                "false",
                "null",
                " [ 1 , { \"a\" : \"\\u00e9\\n\\\"\" } ] ",
                "{\"a\":{\"b\":[[],[null]]},\"c\":\"\u00e9\"}"
            })
    void valuesOfJsonAreJson(String text) {
        assertThat(isJson(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[1,]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1,}",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "NaN",
                "tru",
                "nulll",
                "\"",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"line\nend\"",
                "{} {}",
                "1 2",
                "'a'",
                "[1]]",
                "\"\\"
            })
    void otherTextIsNot(String text) {
        assertThat(isJson(text)).isFalse();
    }

    @Test
    void bytesThatAreNoUtf8AreNot() {
        assertThat(JsonText.isOneValue(new byte[] {'"', (byte) 0xFE, '"'})).isFalse();
    }

    @Test
    void nestingWithoutEndIsRefusedAndNotFollowed() {
        assertThat(isJson("[".repeat(100_000))).isFalse();
        assertThat(isJson("[".repeat(150) + "]".repeat(150))).isTrue();
    }

    private static boolean isJson(String text) {
        return JsonText.isOneValue(text.getBytes(StandardCharsets.UTF_8));
    }
}
