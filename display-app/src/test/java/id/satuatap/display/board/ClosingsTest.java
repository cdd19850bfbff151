package id.satuatap.display.board;

import static id.satuatap.display.HallFixture.DIRECTORY;
import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.text.MallZone;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingsTest {
    private static ServiceView service(String code, String agency, @Nullable LocalTime lastNumber) {
        return service(code, agency, lastNumber, null);
    }

    private static ServiceView service(
            String code, String agency, @Nullable LocalTime lastNumber, @Nullable Integer left) {
        return new ServiceView(
                code, agency, true, null, null, List.of(), null, null, lastNumber, left, 0, 1, null, null);
    }

    private static List<String> said(ServiceView... services) {
        HallProjection hall = HallProjection.of(
                ASnapshot.of(aHall().mall(), NOW).services(List.of(services)).made());
        return Closings.sentences(hall, DIRECTORY, new BoardTexts(), BoardTexts.indonesianTimes(MallZone.WESTERN));
    }

    @Test
    void what_ends_soon_is_said_with_its_time_and_those_who_end_together_are_said_together() {
        assertThat(said(
                        service("SAM-01", "SAM", LocalTime.of(13, 30)),
                        service("DKC-01", "DKC", LocalTime.of(14, 20)),
                        service("IMI-01", "IMI", LocalTime.of(13, 30)),
                        service("DKC-02", "DKC", LocalTime.of(14, 20))))
                .containsExactly(
                        "Nomor mulai ditutup sekitar pukul 13.30 WIB: Imigrasi, Samsat",
                        "Nomor mulai ditutup sekitar pukul 14.20 WIB: Disdukcapil");
    }

    @Test
    void an_agency_is_named_when_all_its_services_end_alike_and_else_the_services() {
        assertThat(said(
                        service("SAM-01", "SAM", null, 8),
                        service("SAM-02", "SAM", null, 3),
                        service("DKC-01", "DKC", LocalTime.of(14, 20), 5),
                        service("DKC-02", "DKC", null),
                        service("IMI-01", "IMI", null, 7),
                        service("IMI-02", "IMI", null, 6)))
                .containsExactly(
                        "Tinggal sekitar 3 nomor: Ganti STNK Lima Tahunan (Samsat)",
                        "Tinggal sekitar 5 nomor: Imigrasi, Pajak Kendaraan Tahunan (Samsat), Perekaman KTP-el (Disdukcapil)",
                        "Nomor mulai ditutup sekitar pukul 14.20 WIB: Perekaman KTP-el (Disdukcapil)");
    }

    @Test
    void the_count_goes_down_in_steps_so_that_the_text_seldom_changes() {
        assertThat(IntStream.rangeClosed(0, 25)
                        .mapToObj(left ->
                                said(service("SAM-01", "SAM", null, left)).get(0))
                        .distinct())
                .containsExactly(
                        "Tinggal sekitar 1 nomor: Samsat",
                        "Tinggal sekitar 2 nomor: Samsat",
                        "Tinggal sekitar 3 nomor: Samsat",
                        "Tinggal sekitar 5 nomor: Samsat",
                        "Tinggal sekitar 10 nomor: Samsat",
                        "Tinggal sekitar 20 nomor: Samsat");
    }

    @Test
    void nothing_is_said_while_the_end_is_far() {
        assertThat(said(service("SAM-01", "SAM", null))).isEmpty();
    }
}
