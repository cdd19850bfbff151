package id.satuatap.server.gateway;

import id.satuatap.protocol.template.LogoCheck;
import id.satuatap.protocol.template.TemplateFault;
import id.satuatap.protocol.template.TemplateReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Whether a logo can be printed: what a kiosk cannot read to its end would leave it with the layout before. Stateless. */
final class LogoReading {
    private LogoReading() {}

    /**
     * Takes some milliseconds; a large one is not looked at.
     *
     * @param logo in base64; null for none, which is good
     */
    static List<TemplateFault> faults(@Nullable String logo) {
        List<TemplateFault> atFirst = LogoCheck.of(logo);
        return logo == null || !atFirst.isEmpty() || whole(Base64.getDecoder().decode(logo))
                ? atFirst
                : List.of(new TemplateFault(0, TemplateReason.NOT_A_LOGO, ""));
    }

    private static boolean whole(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        if (!readers.hasNext()) {
            return false;
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            var unused = reader.read(0);
            return true;
        } catch (IOException | RuntimeException broken) {
            // The JDK's reader answers some broken files with IllegalArgumentException and the like.
            return false;
        } finally {
            reader.dispose();
        }
    }
}
