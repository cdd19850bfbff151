package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RasterImageTest {

    @Test
    void noPictureSpellsACommandThatPrintersCarryOutAtOnce() {
        byte[] dots = {0x10, 0x04, 0x01, 0x10, 0x10, 0x14, 0x08, 0x10, 0x05, 0x02, 0x10, 0x00};

        assertThat(new RasterImage(2, dots).dots()).asHexString().isEqualTo("108401101094081085021000");
    }

    @Test
    void highPicturesComeInBandsThatTogetherAreThePicture() {
        byte[] dots = new byte[3 * 230];
        dots[3 * 229] = 7;

        assertThat(new RasterImage(3, dots).bands())
                .extracting(RasterImage::rows)
                .containsExactly(100, 100, 30);
        assertThat(new EscPos(CodePage.PC437).raster(new RasterImage(3, dots)).toByteArray())
                .hasSize(10 + dots.length + 3 * 8)
                .containsSequence(0x1D, 0x76, 0x30, 0, 3, 0, 30, 0);
    }

    @Test
    void dotsThatAreNoWholeRowsAreRefused() {
        assertThatThrownBy(() -> new RasterImage(3, new byte[4])).hasMessageContaining("no whole rows");
    }
}
