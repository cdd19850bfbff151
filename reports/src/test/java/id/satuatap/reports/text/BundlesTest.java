package id.satuatap.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.daily.Share;
import id.satuatap.reports.sheet.Column;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private final Words indonesian = Words.in(ReportLanguage.INDONESIAN);
    private final Words english = Words.in(ReportLanguage.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void everyColumnHasAHeadInBothLanguages() {
        assertThat(Column.values())
                .allSatisfy(column -> assertThat(Stream.of(indonesian, english).map(column::label))
                        .noneMatch(String::isBlank));
    }

    @Test
    void everyTermIsExplained() {
        assertThat(new Terms(indonesian).all())
                .hasSize(25)
                .allSatisfy(term -> assertThat(term.meaning()).isNotBlank());
    }

    @Test
    void numbersAreWrittenTheIndonesianWay() {
        Numbers numbers = new Numbers(indonesian);
        assertThat(numbers.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(numbers.minutes(752_999L)).isEqualTo("12,5");
        assertThat(numbers.minutes(753_000L)).isEqualTo("12,6");
        assertThat(numbers.minutes(null)).isEqualTo("–");
        assertThat(numbers.share(new Share(2, 3))).isEqualTo("66,7%");
        assertThat(numbers.share(Share.NONE)).isEqualTo("–");
        assertThat(numbers.hoursMinutes(24_360_000L)).isEqualTo("6:46");
    }

    @Test
    void daysAndTimesAreWrittenTheMallsWay() {
        Moments moments = new Moments(indonesian, ZoneId.of("Asia/Jakarta"), "WIB");
        assertThat(moments.namedDay(LocalDate.of(2026, 11, 27))).isEqualTo("Jumat, 27 November 2026");
        assertThat(moments.time(Instant.parse("2026-11-23T01:05:59Z"))).isEqualTo("08.05 WIB");
        assertThat(moments.hourSpan(23)).isEqualTo("23.00–00.00");
        assertThat(new Moments(english, ZoneId.of("Asia/Jakarta"), "WIB").time(Instant.parse("2026-11-23T01:05:59Z")))
                .isEqualTo("08:05 WIB");
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties keys = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Words.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            keys.load(reader);
        }
        return keys.stringPropertyNames();
    }
}
