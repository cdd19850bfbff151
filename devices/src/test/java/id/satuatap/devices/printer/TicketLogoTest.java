package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketLogoTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_large_picture_becomes_dots_for_each_head_without_its_white_edges(String format) throws Exception {
        TicketLogo logo = TicketLogo.of(file(aBadge(2400, 1200, BufferedImage.TYPE_INT_RGB), format));

        assertThat(TicketLogo.read(logo.png()).png()).isEqualTo(logo.png());
        RasterImage wide = logo.raster(576, 160);
        RasterImage narrow = logo.raster(384, 160);
        assertThat(wide.rows()).isEqualTo(160);
        assertThat(wide.bytesPerRow() * 8).isBetween(312, 336);
        assertThat(narrow.rows()).isBetween(106, 108);
        assertThat(black(wide)).isBetween(0.4, 0.9);
    }

    @Test
    void greys_become_as_many_dots_as_they_are_dark() throws Exception {
        BufferedImage grey = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        paint(grey, new Color(128, 128, 128), 0, 0, 400, 100);

        assertThat(black(TicketLogo.of(file(grey, "png")).raster(576, 80))).isBetween(0.45, 0.55);
    }

    @Test
    void what_is_transparent_stays_paper() throws Exception {
        BufferedImage badge = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        paint(badge, Color.BLACK, 100, 100, 100, 100);

        RasterImage dots = TicketLogo.of(file(badge, "png")).raster(576, 240);

        assertThat(dots.rows()).isEqualTo(100);
        assertThat(dots.bytesPerRow()).isEqualTo(13);
    }

    @Test
    void a_photograph_is_made_small_enough_to_travel() throws Exception {
        BufferedImage noise = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 900; x++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }

        assertThat(TicketLogo.of(file(noise, "png")).png().length).isLessThanOrEqualTo(TicketLogo.BYTES_MAX);
    }

    @Test
    void what_is_no_logo_is_told_by_its_cause() throws Exception {
        byte[] badge = file(aBadge(300, 200, BufferedImage.TYPE_INT_RGB), "png");
        byte[] half = Arrays.copyOf(badge, badge.length / 2);
        BufferedImage blank = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        paint(blank, Color.WHITE, 0, 0, 50, 50);

        assertThat(fault("no picture".getBytes(StandardCharsets.UTF_8))).isEqualTo(LogoFault.NOT_A_PICTURE);
        assertThat(fault(half)).isEqualTo(LogoFault.NOT_A_PICTURE);
        assertThat(fault(file(aBadge(30, 20, BufferedImage.TYPE_INT_RGB), "gif")))
                .isEqualTo(LogoFault.NOT_A_PICTURE);
        assertThat(fault(new byte[TicketLogo.FILE_BYTES_MAX + 1])).isEqualTo(LogoFault.TOO_LARGE);
        assertThat(fault(file(blank, "png"))).isEqualTo(LogoFault.BLANK);
    }

    private static LogoFault fault(byte[] file) {
        return catchThrowableOfType(LogoException.class, () -> TicketLogo.of(file))
                .fault();
    }

    static BufferedImage aBadge(int width, int height, int type) {
        BufferedImage badge = new BufferedImage(width, height, type);
        paint(badge, Color.WHITE, 0, 0, width, height);
        paint(badge, new Color(20, 60, 120), width / 6, height / 6, width * 2 / 3, height * 2 / 3);
        paint(badge, new Color(230, 200, 60), width / 3, height / 3, width / 3, height / 3);
        return badge;
    }

    private static void paint(BufferedImage on, Color color, int x, int y, int width, int height) {
        Graphics2D brush = on.createGraphics();
        brush.setColor(color);
        brush.fillRect(x, y, width, height);
        brush.dispose();
    }

    static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static double black(RasterImage dots) {
        int black = 0;
        for (byte eight : dots.dots()) {
            black += Integer.bitCount(eight & 0xFF);
        }
        return black / (8.0 * dots.dots().length);
    }
}
