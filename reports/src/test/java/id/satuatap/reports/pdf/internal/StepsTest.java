package id.satuatap.reports.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.4, 1",
        "6, 1",
        "6.1, 2",
        "12, 2",
        "13, 5",
        "31, 10",
        "61, 20",
        "121, 25",
        "260, 50",
        "1100, 200"
    })
    void anAxisHasSixRoundLinesAtMost(double largest, double step) {
        assertThat(Steps.forLargest(largest)).isEqualTo(step);
    }
}
