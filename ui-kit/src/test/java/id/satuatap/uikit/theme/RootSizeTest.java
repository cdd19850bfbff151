package id.satuatap.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootSizeTest {
    @Test
    void a_kiosk_grows_with_the_short_side_of_its_screen() {
        assertThat(RootSize.pixels(Device.KIOSK, 1080, 1920)).isEqualTo(24);
        assertThat(RootSize.pixels(Device.KIOSK, 1920, 1080)).isEqualTo(24);
        assertThat(RootSize.pixels(Device.KIOSK, 1024, 768)).isEqualTo(17);
        assertThat(RootSize.pixels(Device.KIOSK, 0, 0)).isEqualTo(16);
    }

    @Test
    void a_board_is_read_from_afar_at_any_resolution() {
        assertThat(RootSize.pixels(Device.BOARD, 1920, 1080)).isEqualTo(24);
        assertThat(RootSize.pixels(Device.BOARD, 3840, 2160)).isEqualTo(48);
    }

    @Test
    void a_desk_keeps_its_size_in_a_narrow_strip() {
        assertThat(RootSize.pixels(Device.DESK, 1366, 768)).isEqualTo(14);
        assertThat(RootSize.pixels(Device.DESK, 900, 64)).isEqualTo(14);
        assertThat(RootSize.pixels(Device.DESK, 1920, 1080)).isEqualTo(16);
    }
}
