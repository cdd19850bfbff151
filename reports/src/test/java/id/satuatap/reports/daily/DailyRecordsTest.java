package id.satuatap.reports.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DailyRecordsTest {
    @Test
    void timesAreThereExactlyWhenSomethingWasMeasured() {
        assertThat(new Times(2, 1_500L, 1_000L, 2_000L, 2_000L).meanMillis()).isEqualTo(1_500L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Times(0, 0L, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Times(1, 5L, 5L, null, 5L));
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        assertThat(Share.NONE.ratio()).isEmpty();
        assertThat(new Share(3, 4).ratio()).hasValue(0.75);
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(5, 4));
    }

    @Test
    void anOfficersShareOfFourServicesIsNotShown() {
        assertThat(officer(new Share(4, 4)).shownShare()).isEqualTo(Share.NONE);
        assertThat(officer(new Share(4, 5)).shownShare()).isEqualTo(new Share(4, 5));
    }

    @Test
    void aDayIsCompleteOnlyOnceItWasClosed() {
        assertThatIllegalArgumentException().isThrownBy(() -> head(true));
        assertThat(head(false).complete()).isFalse();
    }

    @Test
    void anHourIsOneOfTwentyFour() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HourLine(24, 0, 0, 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HourLine(9, -1, 0, 0, null));
    }

    private static OfficerLine officer(Share share) {
        return new OfficerLine(
                "p-1",
                "Sari",
                "DKC",
                "Dinas",
                new TurnFigures(0, 0, 0, 0, 0, 0, Times.NONE, Times.NONE, share, 0L, 0L));
    }

    private static ReportHead head(boolean complete) {
        Instant now = Instant.parse("2026-11-23T09:00:00Z");
        return new ReportHead(
                "Mal",
                LocalDate.of(2026, 11, 23),
                ZoneId.of("Asia/Jakarta"),
                "WIB",
                null,
                "Mal",
                now,
                null,
                2,
                1,
                "00",
                now,
                "Sistem",
                "0.1.0",
                complete);
    }
}
