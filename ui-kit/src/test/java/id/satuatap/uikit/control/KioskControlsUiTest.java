package id.satuatap.uikit.control;

import static id.satuatap.uikit.control.SampleParts.banner;
import static id.satuatap.uikit.control.SampleParts.button;
import static id.satuatap.uikit.control.SampleParts.filler;
import static id.satuatap.uikit.control.SampleParts.header;
import static id.satuatap.uikit.control.SampleParts.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Controls of a kiosk together, as the app uses them; the pictures are for people to look at. */
class KioskControlsUiTest {
    private final ManualTicks time = new ManualTicks(Instant.parse("2026-11-23T02:41:00Z"));
    private final Languages languages = new Languages();
    private final MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

    @Test
    void a_number_that_could_not_be_printed_is_shown_large_with_its_code() {
        fx.show(() -> {
            NumberPlate plate = new NumberPlate();
            plate.captionProperty().set("Nomor antrean Anda");
            plate.numberProperty().set("AB-023");
            plate.lineProperty().set("Disdukcapil · Zona 1");
            plate.setPrefHeight(620);
            QrView code = new QrView();
            code.contentProperty().set("https://mpp.slemankab.go.id/t/k3v9t6wq2m5xnb7h4d8ycf1pra");
            code.setMinSize(360, 360);
            code.setMaxSize(360, 360);
            Label hint = new Label("Kertas habis. Foto kode ini atau catat nomor Anda.");
            Banner banner = banner(Tone.WARNING, Icon.PAPER_OUT, "Kertas tiket habis", "Petugas sudah diberi tahu.");
            VBox body =
                    new VBox(banner, plate, code, hint, filler(), wide(button(Icon.HOME, Emphasis.PRIMARY, "Selesai")));
            body.setAlignment(Pos.TOP_CENTER);
            body.getStyleClass().add(StyleClass.PAGE);
            VBox.setVgrow(body, Priority.ALWAYS);
            return new VBox(header(new Clock(time, text, time)), body);
        });
        fx.picture("number-1080x1920");
        assertThat(fx.cutTexts()).isEmpty();
    }

    @Test
    void a_camera_reads_the_code_off_the_screen() throws Exception {
        String link = "https://mpp.slemankab.go.id/t/k3v9t6wq2m5xnb7h4d8ycf1pra";
        QrView code = fx.call(QrView::new);
        fx.show(() -> {
            code.contentProperty().set(link);
            code.setMaxSize(300, 300);
            return new StackPane(code);
        });
        WritableImage seen = fx.call(() -> fx.scene().snapshot(null));
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Result read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
        assertThat(read.getText()).isEqualTo(link);
    }

    @Test
    void a_fault_says_what_is_the_matter_and_what_to_do() {
        fx.show(() -> {
            EmptyState state = new EmptyState(Tone.DANGER, Icon.LINK_LOST);
            state.headlineProperty().set("Anjungan ini sedang tidak terhubung");
            state.detailProperty().set("Silakan ambil nomor di anjungan lain atau di meja informasi.");
            state.action(button(Icon.REFRESH, Emphasis.SECONDARY, "Coba lagi"));
            VBox.setVgrow(state, Priority.ALWAYS);
            return new VBox(header(new Clock(time, text, time)), state);
        });
        fx.picture("fault-1080x1920");
    }
}
