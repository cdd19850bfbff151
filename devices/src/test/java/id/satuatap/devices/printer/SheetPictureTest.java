package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SheetPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pictures of paper, kept in target/sheets so that a person can look at them. */
@Timeout(180)
class SheetPictureTest {

    @Test
    void the_code_on_the_picture_can_be_read_back_as_a_phone_reads_it() throws Exception {
        Sheet sheet = printed(PrinterModel.epson80(), PrinterProfile.roll80(), TicketPaperFixture.aTicket("AD-012"));

        BufferedImage picture = kept("ticket-80", sheet);

        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(new QRCodeReader().decode(bitmap(picture)).getText()).isEqualTo(TicketPaperFixture.QR);
    }

    @Test
    void a_narrow_marked_copy_with_long_names_has_its_picture_too() throws Exception {
        TicketPaper copy = TicketPaperFixture.aTicketOfAnAgencyWithALongName().markedAs("CETAK ULANG ke-1");
        Sheet sheet = printed(PrinterModel.clone58(), PrinterProfile.roll58(), copy);

        BufferedImage picture = kept("ticket-58-copy", sheet);

        assertThat(picture.getWidth()).isEqualTo(448);
        assertThat(new QRCodeReader().decode(bitmap(picture)).getText()).isEqualTo(TicketPaperFixture.QR);
    }

    @Test
    void bytes_have_the_same_picture_without_a_printer() throws Exception {
        TicketPaper paper = TicketPaperFixture.aTicket("AD-012");
        TicketPaper other = paper.laidOut(TicketPaperFixture.rowsInAnotherOrder(paper));
        byte[] bytes = new TicketLayout(PrinterProfile.roll58()).bytes(other);

        Sheet drawn = SheetPicture.of(bytes, PrinterProfile.roll58()).orElseThrow();

        assertThat(drawn.marks())
                .isEqualTo(printed(PrinterModel.clone58(), PrinterProfile.roll58(), other)
                        .marks());
        kept("ticket-58-laid-out", drawn);
    }

    private static Sheet printed(PrinterModel model, PrinterProfile profile, TicketPaper paper) throws Exception {
        TcpDeviceEnd cable = TcpDeviceEnd.on(0);
        try (PrinterBench bench = new PrinterBench(cable, cable.settings(), model, profile).ready()) {
            assertThat(bench.print(paper).step()).isEqualTo(PrintStep.CONFIRMED);
            return bench.onlySheet();
        }
    }

    private static BufferedImage kept(String name, Sheet sheet) throws IOException {
        byte[] png = sheet.png();
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        Files.write(folder.resolve(name + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new BinaryBitmap(new HybridBinarizer(light));
    }
}
