package id.satuatap.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.HolidayKind;
import id.satuatap.protocol.view.HolidayView;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosedTextTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final SimpleObjectProperty<Locale> language = new SimpleObjectProperty<>(Languages.INDONESIAN);
    private final ClosedText text =
            new ClosedText(Messages.beside(ClosedText.class, language), new MallText(language, MallZone.WESTERN));

    private static ServiceView closed(ClosedReason reason, LocalTime opensAt, LocalDate opensOn) {
        return new ServiceView(
                "DKC-01",
                "DKC",
                false,
                reason,
                opensAt,
                List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                opensOn,
                null,
                null,
                null,
                0,
                0,
                null,
                null);
    }

    private String said(ClosedReason reason, LocalTime opensAt, LocalDate opensOn) {
        return text.of(closed(reason, opensAt, opensOn)).orElseThrow();
    }

    @Test
    void each_refusal_says_why_and_when_numbers_are_given_again() {
        LocalTime one = LocalTime.of(13, 0);

        assertThat(said(ClosedReason.NOT_TODAY, null, TUESDAY)).isEqualTo("Buka Selasa dan Kamis");
        assertThat(said(ClosedReason.NOT_YET_OPEN, LocalTime.of(7, 30), null)).isEqualTo("Buka pukul 07.30 WIB");
        assertThat(said(ClosedReason.BREAK, one, null)).isEqualTo("Istirahat sampai 13.00");
        assertThat(said(ClosedReason.BAND_QUOTA_USED_UP, one, null)).isEqualTo("Kuota jam ini habis, lagi pukul 13.00");
        assertThat(said(ClosedReason.QUOTA_USED_UP, null, TUESDAY))
                .isEqualTo("Kuota hari ini habis. Buka lagi Selasa 24 Nov 2026");
        assertThat(said(ClosedReason.WILL_NOT_FINISH, null, TUESDAY))
                .isEqualTo("Antrean penuh sampai jam tutup. Buka lagi Selasa 24 Nov 2026");
        assertThat(said(ClosedReason.CLOSED_TODAY, null, null)).isEqualTo("Tutup hari ini");
    }

    /** The foot of a tile cut "Kuota jam ini habis, lagi pukul 13.00" and "Antrean penuh sampai jam tutup". */
    @Test
    void where_there_is_little_room_the_reason_is_said_in_fewer_words() {
        assertThat(text.shortly(closed(ClosedReason.BAND_QUOTA_USED_UP, LocalTime.of(13, 0))))
                .contains("Nomor lagi pukul 13.00");
        assertThat(text.shortly(closed(ClosedReason.WILL_NOT_FINISH, null))).contains("Antrean penuh hari ini");
    }

    private static ServiceView closed(ClosedReason reason, @Nullable LocalTime opensAt) {
        return new ServiceView(
                "DKC-01", "DKC", false, reason, opensAt, List.of(), null, null, null, null, 0, 0, null, null);
    }

    @Test
    void a_holiday_is_named() {
        ServiceView holiday = new ServiceView(
                "DKC-01",
                "DKC",
                false,
                ClosedReason.HOLIDAY,
                null,
                List.of(),
                TUESDAY,
                new HolidayView("Kelahiran Yesus Kristus", HolidayKind.NATIONAL),
                null,
                null,
                0,
                0,
                null,
                null);

        assertThat(text.of(holiday)).contains("Libur nasional: Kelahiran Yesus Kristus. Buka lagi Selasa 24 Nov 2026");
        assertThat(text.shortly(holiday)).contains("Tutup hari libur");
    }

    private static ServiceView ending(@Nullable LocalTime about, @Nullable Integer left) {
        return new ServiceView("DKC-01", "DKC", true, null, null, List.of(), null, null, about, left, 4, 1, null, null);
    }

    @Test
    void the_end_is_told_before_it_comes() {
        ServiceView soon = ending(LocalTime.of(14, 20), null);

        assertThat(text.of(soon)).isEmpty();
        assertThat(text.lastNumber(soon)).contains("Nomor sampai sekitar 14.20");
        language.set(Languages.ENGLISH);
        assertThat(text.lastNumber(soon)).contains("Numbers until about 14:20");
    }

    @Test
    void so_is_how_many_are_left_once_they_are_few() {
        assertThat(text.lastNumber(ending(null, 8))).contains("Tinggal sekitar 8 nomor");
        assertThat(text.lastNumber(ending(LocalTime.of(14, 20), 8))).contains("Sampai sekitar 14.20, sisa ±8 nomor");
        language.set(Languages.ENGLISH);
        assertThat(text.lastNumber(ending(null, 1))).contains("About 1 number left");
        assertThat(text.lastNumber(ending(LocalTime.of(14, 20), 8))).contains("Until about 14:20, about 8 left");
        assertThat(text.lastNumber(ending(null, null))).isEmpty();
    }
}
