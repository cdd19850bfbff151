package id.satuatap.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.daily.Share;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers indonesian = new Numbers(Words.in(ReportLanguage.INDONESIAN));
    private final Numbers english = new Numbers(Words.in(ReportLanguage.ENGLISH));

    @Test
    void thousandsAreGroupedAsTheLanguageDoes() {
        assertThat(indonesian.count(0)).isEqualTo("0");
        assertThat(indonesian.count(999)).isEqualTo("999");
        assertThat(indonesian.count(1_000)).isEqualTo("1.000");
        assertThat(english.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(indonesian.count(-123)).isEqualTo("-123");
        assertThat(indonesian.count(-1_234)).isEqualTo("-1.234");
    }

    @Test
    void minutesHaveOneDecimalHalfUp() {
        assertThat(indonesian.minutes(0L)).isEqualTo("0,0");
        assertThat(indonesian.minutes(2_999L)).isEqualTo("0,0");
        assertThat(indonesian.minutes(3_000L)).isEqualTo("0,1");
        assertThat(english.minutes(750_000L)).isEqualTo("12.5");
        assertThat(indonesian.minutes(60_000L * 1_440)).isEqualTo("1.440,0");
        assertThat(indonesian.minutes(null)).isEqualTo(indonesian.none());
    }

    @Test
    void sharesAreHundredthsWithOneDecimal() {
        assertThat(indonesian.share(new Share(2, 3))).isEqualTo("66,7%");
        assertThat(english.share(new Share(5, 5))).isEqualTo("100.0%");
        assertThat(indonesian.share(Share.NONE)).isEqualTo(indonesian.none());
    }
}
