package id.satuatap.protocol.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a block shows. Immutable. */
public enum TemplatePart {
    LOGO,
    /** The mall's name. */
    MALL,
    /** What tells a further copy from the first; on the first, nothing. */
    COPY_MARK,
    AGENCY,
    SERVICE,
    /** The small words that belong to the number. */
    CAPTION,
    NUMBER,
    /** Where to wait and to go. */
    PLACE,
    /** For when its visitor is booked. */
    BOOKED,
    /** How many are before him. */
    AHEAD,
    /** When he will probably be called. */
    FORECAST,
    FEE,
    /** Where a number for several services goes, one after the other. */
    STOPS,
    /** Date and time of the number. */
    ISSUED,
    QR,
    /** What to know while waiting; that an agency stands still is told here too. */
    NOTES,
    FOOTER,
    /** Words of the administrator's own. */
    TEXT,
    /** A line over the whole width. */
    RULE,
    /** Blank paper. */
    GAP;

    private static final Set<TemplatePart> PLAIN = EnumSet.of(RULE, GAP);
    private static final Set<TemplatePart> SIZELESS = EnumSet.of(RULE, GAP, QR);
    private static final Set<TemplatePart> NEVER_BOLD = EnumSet.of(RULE, GAP, QR, LOGO, COPY_MARK);
    private static final Set<TemplatePart> WORDED = EnumSet.of(MALL, CAPTION, NOTES, FOOTER, TEXT);
    private static final Set<TemplatePart> OFTEN = EnumSet.of(TEXT, RULE, GAP);
    private static final Set<TemplatePart> NEEDED = EnumSet.of(NUMBER, COPY_MARK);

    /** As it stands in the text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may stand left, right or in the middle. */
    public boolean aligned() {
        return !PLAIN.contains(this);
    }

    /** Whether it may be larger than ordinary. */
    public boolean sized() {
        return !SIZELESS.contains(this);
    }

    /** Whether it may be bold; the mark of a copy always is. */
    public boolean maybeBold() {
        return !NEVER_BOLD.contains(this);
    }

    /** Whether its words may be the administrator's own. */
    public boolean worded() {
        return WORDED.contains(this);
    }

    /** Whether there may be several of it. */
    public boolean often() {
        return OFTEN.contains(this);
    }

    /** Whether no ticket is without it. */
    public boolean needed() {
        return NEEDED.contains(this);
    }

    static Optional<TemplatePart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
