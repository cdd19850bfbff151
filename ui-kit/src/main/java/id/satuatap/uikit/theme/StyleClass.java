package id.satuatap.uikit.theme;

/**
 * The style classes that apps may put on their own nodes; each has its rule in one of the theme's files. Immutable.
 *
 * <p>Colours come only through these and through the tokens in tokens.css.
 */
public final class StyleClass {
    /** The plain surface of a screen with its outer margin. */
    public static final String PAGE = "q-page";
    /** A toggle that shows a page of a workspace. */
    public static final String PAGE_TAB = "q-page-tab";
    /** A raised white panel with rounded corners. */
    public static final String PANEL = "q-panel";
    /** A column with the page's usual gap. */
    public static final String STACK = "q-stack";
    /** A row with the page's usual gap. */
    public static final String ROW = "q-row";
    /** The heading of a screen. */
    public static final String HEADING = "q-heading";
    /** The heading of a part of a screen. */
    public static final String SUBHEADING = "q-subheading";
    /** Small capitals above a figure. */
    public static final String CAPTION = "q-caption";
    /** Text of less weight than its neighbours. */
    public static final String MUTED = "q-muted";
    /** Text of more weight than its neighbours. */
    public static final String STRONG = "q-strong";
    /** A measured figure, large. */
    public static final String FIGURE = "q-figure";
    /** A ticket number inside text or a table. */
    public static final String NUMBER = "q-number";
    /** The narrow always-on-top strip of a desk: dense. */
    public static final String STRIP = "q-strip";

    private StyleClass() {}
}
