package id.satuatap.uikit.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.testing.BundleChecks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MallTextTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T01:15:07Z");

    private final Languages languages = new Languages();
    private final MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);

    @Test
    void times_follow_the_zone_that_the_server_tells_later() {
        AtomicReference<MallZone> zone = new AtomicReference<>(MallZone.WESTERN);
        MallText told = new MallText(languages.localeProperty(), zone::get);
        Instant moment = Instant.parse("2026-11-23T01:15:00Z");
        assertThat(told.time(moment)).isEqualTo("08.15 WIB");
        zone.set(MallZone.of("Asia/Jayapura", "WIT"));
        assertThat(told.time(moment)).isEqualTo("10.15 WIT");
        assertThat(MallZone.of("Asia/Nowhere", "WIT")).isEqualTo(new MallZone(MallZone.WESTERN.id(), "WIT"));
    }

    @Test
    void dates_name_the_day_and_the_month() {
        assertThat(text.date(MONDAY_MORNING)).isEqualTo("Senin, 23 November 2026");
        assertThat(text.date(LocalDate.of(2026, 8, 14))).isEqualTo("Jumat, 14 Agustus 2026");
        assertThat(text.shortDate(LocalDate.of(2026, 5, 1))).isEqualTo("1 Mei 2026");
        languages.choose(Languages.ENGLISH);
        assertThat(text.date(MONDAY_MORNING)).isEqualTo("Monday, 23 November 2026");
    }

    @Test
    void the_day_is_the_malls_day_and_not_the_machines() {
        assertThat(text.date(Instant.parse("2026-11-22T17:00:00Z"))).isEqualTo("Senin, 23 November 2026");
    }

    @Test
    void times_are_written_with_a_dot_and_the_zone() {
        assertThat(text.time(MONDAY_MORNING)).isEqualTo("08.15 WIB");
        assertThat(text.clock(MONDAY_MORNING)).isEqualTo("08.15");
        assertThat(text.clockWithSeconds(MONDAY_MORNING)).isEqualTo("08.15.07");
        languages.choose(Languages.ENGLISH);
        assertThat(text.time(MONDAY_MORNING)).isEqualTo("08:15 WIB");
    }

    @Test
    void rupiah_follow_their_sign_without_a_space() {
        assertThat(text.money(50_000)).isEqualTo("Rp50.000");
        assertThat(text.money(1_250_000)).isEqualTo("Rp1.250.000");
        languages.choose(Languages.ENGLISH);
        assertThat(text.money(1_250_000)).isEqualTo("Rp1,250,000");
    }

    @Test
    void an_unknown_fee_is_never_called_free() {
        assertThat(text.fee(OptionalLong.of(0))).isEqualTo("Tidak dipungut biaya");
        assertThat(text.fee(OptionalLong.of(350_000))).isEqualTo("Rp350.000");
        assertThat(text.fee(OptionalLong.empty())).isEqualTo("Tanyakan biaya kepada petugas");
        languages.choose(Languages.ENGLISH);
        assertThat(text.fee(OptionalLong.of(0))).isEqualTo("Free of charge");
        assertThat(text.fee(OptionalLong.empty())).doesNotContainIgnoringCase("free");
    }

    @Test
    void lengths_of_time_count_the_begun_minute() {
        assertThat(text.duration(Duration.ZERO)).isEqualTo("0 menit");
        assertThat(text.duration(Duration.ofSeconds(1))).isEqualTo("1 menit");
        assertThat(text.duration(Duration.ofMinutes(12))).isEqualTo("12 menit");
        assertThat(text.duration(Duration.ofMinutes(60))).isEqualTo("1 jam");
        assertThat(text.duration(Duration.ofMinutes(65))).isEqualTo("1 jam 5 menit");
        assertThat(text.between(Duration.ofMinutes(10), Duration.ofMinutes(20))).isEqualTo("10–20 menit");
        assertThat(text.between(Duration.ofMinutes(5), Duration.ofMinutes(5))).isEqualTo("5 menit");
    }

    @Test
    void english_has_a_singular() {
        languages.choose(Languages.ENGLISH);
        assertThat(text.duration(Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(text.duration(Duration.ofMinutes(2))).isEqualTo("2 minutes");
        assertThat(text.duration(Duration.ofHours(1))).isEqualTo("1 hour");
        assertThat(text.duration(Duration.ofHours(2))).isEqualTo("2 hours");
    }

    @Test
    void a_running_measure_looks_unlike_a_time_of_day() {
        assertThat(text.stopwatch(Duration.ofSeconds(272))).isEqualTo("4:32");
        assertThat(text.stopwatch(Duration.ofSeconds(3872))).isEqualTo("1:04:32");
    }

    @Test
    void a_list_of_days_has_months_and_weekdays() {
        assertThat(text.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(text.weekday(LocalDate.of(2026, 11, 23))).isEqualTo("Senin");
    }

    @Test
    void nobody_waiting_has_a_sentence_of_its_own() {
        assertThat(text.waiting(0)).isEqualTo("Tidak ada antrean");
        assertThat(text.waiting(1)).isEqualTo("1 menunggu");
        assertThat(text.waiting(1200)).isEqualTo("1.200 menunggu");
    }

    @Test
    void the_bundles_are_whole() {
        BundleChecks.beside(MallText.class).all(Path.of("src/main/java"));
    }
}
