package id.satuatap.protocol.template;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a logo may travel: a small PNG by its first bytes. Its picture is read by the server. Stateless. */
public final class LogoCheck {
    private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int WIDTH_MAX = 576;
    private static final int HEIGHT_MAX = 240;

    private LogoCheck() {}

    /** @param logo in base64; null for none, which is good */
    public static List<TemplateFault> of(@Nullable String logo) {
        return logo == null || good(logo) ? List.of() : List.of(new TemplateFault(0, TemplateReason.NOT_A_LOGO, ""));
    }

    private static boolean good(String logo) {
        try {
            byte[] png = Base64.getDecoder().decode(logo);
            if (png.length < HEIGHT_AT + Integer.BYTES || !Arrays.equals(HEAD, Arrays.copyOf(png, HEAD.length))) {
                return false;
            }
            int width = ByteBuffer.wrap(png).getInt(WIDTH_AT);
            int height = ByteBuffer.wrap(png).getInt(HEIGHT_AT);
            return width > 0 && width <= WIDTH_MAX && height > 0 && height <= HEIGHT_MAX;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
