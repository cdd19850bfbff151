package id.satuatap.uikit.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A QR code with its quiet zone, each module a whole number of pixels so that every camera reads it. Confined to the FX
 * thread.
 */
public final class QrView extends Region {
    /** ISO/IEC 18004 asks for four light modules on each side. */
    private static final int QUIET_MODULES = 4;

    private final StringProperty content = new SimpleStringProperty(this, "content", "");
    private final ImageView picture = new ImageView();
    private int drawnPixels;

    /** A view without code yet. */
    public QrView() {
        getStyleClass().add("q-qr");
        picture.setManaged(false);
        picture.setSmooth(false);
        getChildren().add(picture);
        content.addListener((value, before, after) -> {
            drawnPixels = 0;
            requestLayout();
        });
    }

    /** What the code says; blank shows nothing. */
    public StringProperty contentProperty() {
        return content;
    }

    @Override
    protected void layoutChildren() {
        int side = (int) Math.floor(Math.min(getWidth(), getHeight()));
        if (side != drawnPixels) {
            drawnPixels = side;
            draw(side);
        }
        if (picture.getImage() != null) {
            picture.setLayoutX(Math.floor((getWidth() - picture.getImage().getWidth()) / 2));
            picture.setLayoutY(Math.floor((getHeight() - picture.getImage().getHeight()) / 2));
        }
    }

    private void draw(int side) {
        String text = content.get();
        if (text == null || text.isBlank() || side <= 0) {
            picture.setImage(null);
            return;
        }
        ByteMatrix modules = modules(text);
        int across = modules.getWidth() + 2 * QUIET_MODULES;
        int scale = Math.max(1, side / across);
        WritableImage image = new WritableImage(across * scale, across * scale);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < across * scale; y++) {
            for (int x = 0; x < across * scale; x++) {
                pixels.setColor(x, y, dark(modules, x / scale, y / scale) ? Color.BLACK : Color.WHITE);
            }
        }
        picture.setImage(image);
    }

    private static boolean dark(ByteMatrix modules, int x, int y) {
        int column = x - QUIET_MODULES;
        int row = y - QUIET_MODULES;
        boolean inside = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
        return inside && modules.get(column, row) == 1;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }
}
