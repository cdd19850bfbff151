package id.satuatap.protocol.template;

/** What can be wrong in a ticket's template: the code by which screens tell it in their languages. Immutable. */
public enum TemplateReason {
    /** The first line does not say that it is one, or of which version. */
    NOT_A_TEMPLATE,
    /** Its text is longer than that of any ticket. */
    TOO_LONG,
    TOO_MANY_PARTS,
    UNKNOWN_PART,
    UNKNOWN_WORD,
    OPEN_QUOTE,
    CONTROL_CHARACTERS,
    /** A size that its part cannot have. */
    NOT_A_SIZE,
    NOT_A_GAP,
    /** Words of one's own where there can be none. */
    NO_WORDS_HERE,
    WORDS_MISSING,
    WORDS_TOO_LONG,
    PART_TWICE,
    /** No ticket is without its number. */
    NUMBER_MISSING,
    NUMBER_TOO_SMALL,
    /** A further copy is always told from the first. */
    COPY_MARK_MISSING,
    /** Neither PNG of at most 576 by 240 dots nor small enough. */
    NOT_A_LOGO
}
