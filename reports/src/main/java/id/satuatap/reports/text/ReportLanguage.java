package id.satuatap.reports.text;

import java.util.Locale;

/** The languages in which a report can be made. Immutable. */
public enum ReportLanguage {
    INDONESIAN("id", "id-ID"),
    ENGLISH("en", "en-GB");

    private final Locale locale;
    private final String tag;

    ReportLanguage(String language, String tag) {
        this.locale = Locale.forLanguageTag(language);
        this.tag = tag;
    }

    /** For words. */
    public Locale locale() {
        return locale;
    }

    /** As a document names its language, such as id-ID. */
    public String tag() {
        return tag;
    }
}
