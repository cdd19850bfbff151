package id.satuatap.reports.pdf.internal;

import java.awt.Color;

/** The colours of a page, by meaning; they differ in lightness, so that a page printed in black says the same. */
final class Ink {
    static final Color TEXT = new Color(0x0B2239);
    static final Color MUTED = new Color(0x3F5167);
    static final Color BRAND = new Color(0x062E4F);
    static final Color ACCENT = new Color(0x03497F);
    static final Color LINE = new Color(0xC5D0DB);
    static final Color SOFT = new Color(0xEAF1F8);
    static final Color WARNING = new Color(0x7A4B00);
    static final Color WARNING_SOFT = new Color(0xFFF0C7);

    static final Color BAR_LIGHT = new Color(0xC3D3E3);
    static final Color BAR_MIDDLE = new Color(0x6C9BC6);
    static final Color BAR_DARK = new Color(0x063A66);

    private Ink() {}
}
