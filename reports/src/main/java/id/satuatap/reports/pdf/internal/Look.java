package id.satuatap.reports.pdf.internal;

import java.awt.Color;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/** How a piece of text looks. Immutable. */
enum Look {
    TITLE(Typeface.PLAIN, true, 21f, Ink.BRAND, HorizontalTextAlignEnum.LEFT),
    SUBTITLE(Typeface.SEMI_BOLD, false, 11.5f, Ink.TEXT, HorizontalTextAlignEnum.LEFT),
    STATE(Typeface.SEMI_BOLD, false, 9.5f, Ink.ACCENT, HorizontalTextAlignEnum.RIGHT),
    STATE_OPEN(Typeface.SEMI_BOLD, false, 9.5f, Ink.WARNING, HorizontalTextAlignEnum.RIGHT),
    ASIDE(Typeface.PLAIN, false, 8f, Ink.MUTED, HorizontalTextAlignEnum.RIGHT),
    NOTE(Typeface.PLAIN, false, 8f, Ink.MUTED, HorizontalTextAlignEnum.LEFT),
    HEADING(Typeface.SEMI_BOLD, false, 12.5f, Ink.BRAND, HorizontalTextAlignEnum.LEFT),
    KEY_FIGURE(Typeface.PLAIN, true, 19f, Ink.BRAND, HorizontalTextAlignEnum.LEFT),
    KEY_LABEL(Typeface.PLAIN, false, 8f, Ink.MUTED, HorizontalTextAlignEnum.LEFT),
    NOTICE(Typeface.SEMI_BOLD, false, 15f, Ink.BRAND, HorizontalTextAlignEnum.CENTER),
    NOTICE_NOTE(Typeface.PLAIN, false, 9.5f, Ink.MUTED, HorizontalTextAlignEnum.CENTER),
    COLUMN_NAME(Typeface.SEMI_BOLD, false, 6.2f, Ink.BRAND, HorizontalTextAlignEnum.LEFT),
    COLUMN_NUMBER(Typeface.SEMI_BOLD, false, 6.2f, Ink.BRAND, HorizontalTextAlignEnum.RIGHT),
    COLUMN_SPAN(Typeface.SEMI_BOLD, false, 6.8f, Ink.BRAND, HorizontalTextAlignEnum.CENTER),
    CELL_NAME(Typeface.PLAIN, false, 7.4f, Ink.TEXT, HorizontalTextAlignEnum.LEFT),
    CELL_NUMBER(Typeface.PLAIN, false, 7.4f, Ink.TEXT, HorizontalTextAlignEnum.RIGHT),
    STRONG_NAME(Typeface.SEMI_BOLD, false, 7.6f, Ink.BRAND, HorizontalTextAlignEnum.LEFT),
    STRONG_NUMBER(Typeface.SEMI_BOLD, false, 7.4f, Ink.BRAND, HorizontalTextAlignEnum.RIGHT),
    ROW_NOTE(Typeface.PLAIN, false, 7f, Ink.MUTED, HorizontalTextAlignEnum.LEFT),
    TERM(Typeface.SEMI_BOLD, false, 8f, Ink.TEXT, HorizontalTextAlignEnum.LEFT),
    MEANING(Typeface.PLAIN, false, 8f, Ink.TEXT, HorizontalTextAlignEnum.LEFT),
    FOOT(Typeface.PLAIN, false, 7.2f, Ink.MUTED, HorizontalTextAlignEnum.LEFT),
    FOOT_RIGHT(Typeface.PLAIN, false, 7.2f, Ink.MUTED, HorizontalTextAlignEnum.RIGHT);

    private final String family;
    private final boolean bold;
    private final float size;
    private final Color color;
    private final HorizontalTextAlignEnum align;

    Look(String family, boolean bold, float size, Color color, HorizontalTextAlignEnum align) {
        this.family = family;
        this.bold = bold;
        this.size = size;
        this.color = color;
        this.align = align;
    }

    /** A style of its own for each design, since a design owns its styles. */
    JRDesignStyle style() {
        JRDesignStyle style = new JRDesignStyle();
        style.setName(name());
        style.setFontName(family);
        style.setBold(bold);
        style.setFontSize(size);
        style.setForecolor(color);
        style.setHorizontalTextAlign(align);
        style.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        // A name of two lines must not touch the line above it or the one below.
        style.getLineBox().setTopPadding(breath());
        style.getLineBox().setBottomPadding(breath());
        return style;
    }

    /** In points. */
    float size() {
        return size;
    }

    private int breath() {
        return switch (this) {
            case CELL_NAME, CELL_NUMBER, STRONG_NAME, STRONG_NUMBER, ROW_NOTE -> 2;
            default -> 0;
        };
    }
}
