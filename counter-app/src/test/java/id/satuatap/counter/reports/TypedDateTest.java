package id.satuatap.counter.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate NEAR = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "23-11-2026", "23/11/2026", "23.11.26", " 23 11 ", "23/11", "23"})
    void readsADateAsPeopleTypeIt(String typed) {
        assertThat(TypedDate.read(typed, NEAR)).contains(LocalDate.parse("2026-11-23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kemarin", "31-11-2026", "0", "23-13", "2026-02-29", "23-11-226", "23-11-2026-1"})
    void knowsWhatIsNoDate(String typed) {
        assertThat(TypedDate.read(typed, NEAR)).isEmpty();
    }

    @Test
    void takesTheMonthThatIsLeftOutFromTheNewestDay() {
        assertThat(TypedDate.read("5", LocalDate.parse("2025-03-31"))).contains(LocalDate.parse("2025-03-05"));
    }
}
