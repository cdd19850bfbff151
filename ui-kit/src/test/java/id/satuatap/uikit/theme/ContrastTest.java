package id.satuatap.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    private static final double READABLE = 4.5;
    private static final double SEEN = 3;

    /** Text, then the ground that it stands on. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "text, surface",
        "text, surface-raised",
        "text, surface-sunken",
        "text, warning-soft",
        "text, danger-soft",
        "text-muted, surface",
        "text-muted, surface-raised",
        "text-muted, surface-sunken",
        "accent, surface-raised",
        "accent, surface",
        "accent, accent-soft",
        "on-brand, brand",
        "on-brand, brand-raised",
        "on-brand-muted, brand",
        "on-highlight, highlight",
        "on-highlight, highlight-strong",
        "highlight, brand",
        "success, success-soft",
        "warning, warning-soft",
        "danger, danger-soft",
        "on-strong, danger",
        "on-strong, success",
        "on-strong, danger-strong",
        "on-disabled, disabled"
    })
    void every_text_can_be_read_on_its_ground_in_light_and_dark(String text, String ground) throws IOException {
        Map<String, Color> light = tokens(".root {");
        Map<String, Color> dark = new HashMap<>(light);
        dark.putAll(tokens(".root.q-board {"));
        assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(READABLE);
    }

    /** WCAG 1.4.11: what shows where the keyboard is must stand out from what lies around it. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "focus, surface",
        "focus, surface-raised",
        "focus, highlight",
        "focus-on-brand, brand",
        "focus-on-brand, brand-raised",
        "focus-on-brand, danger"
    })
    void every_focus_ring_can_be_seen_on_its_ground(String ring, String ground) throws IOException {
        assertThat(contrast(tokens(".root {"), ring, ground)).isGreaterThanOrEqualTo(SEEN);
    }

    private static double contrast(Map<String, Color> tokens, String text, String ground) {
        double one = luminance(Objects.requireNonNull(tokens.get(text), text));
        double other = luminance(Objects.requireNonNull(tokens.get(ground), ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance of WCAG 2. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(String selector) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("tokens.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = css.indexOf(selector);
            assertThat(from).as(selector).isNotNegative();
            Matcher token = Pattern.compile("-q-([a-z-]+): (#[0-9A-F]{6});")
                    .matcher(css.substring(from, css.indexOf('}', from)));
            Map<String, Color> tokens = new HashMap<>();
            while (token.find()) {
                tokens.put(token.group(1), Color.web(token.group(2)));
            }
            return tokens;
        }
    }
}
