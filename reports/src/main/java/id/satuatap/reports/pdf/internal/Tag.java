package id.satuatap.reports.pdf.internal;

import net.sf.jasperreports.engine.design.JRDesignElement;

/** Tells those who hear a page what an element is. Stateless. */
enum Tag {
    H1("h1"),
    H2("h2"),
    TABLE("table"),
    ROW("tr"),
    HEAD("th"),
    CELL("td");

    private static final String PREFIX = "net.sf.jasperreports.export.pdf.tag.";

    private final String key;

    Tag(String key) {
        this.key = key;
    }

    <T extends JRDesignElement> T on(T element) {
        return with(element, "full");
    }

    /** On the first of several elements that are one together. */
    <T extends JRDesignElement> T from(T element) {
        return with(element, "start");
    }

    /** On the last of several elements that are one together. */
    <T extends JRDesignElement> T to(T element) {
        return with(element, "end");
    }

    private <T extends JRDesignElement> T with(T element, String extent) {
        element.getPropertiesMap().setProperty(PREFIX + key, extent);
        return element;
    }

    static void span(JRDesignElement head, int columns) {
        head.getPropertiesMap().setProperty(PREFIX + "colspan", Integer.toString(columns));
    }
}
