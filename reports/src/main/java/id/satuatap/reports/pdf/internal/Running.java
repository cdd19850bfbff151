package id.satuatap.reports.pdf.internal;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Tells each page whether it is a later one, which carries a running head. Confined to the thread that fills. */
public final class Running extends JRDefaultScriptlet {
    /** The variable that it sets. */
    static final String LATER = "later";

    private int pages;

    @Override
    public void afterPageInit() throws JRScriptletException {
        pages++;
        setVariableValue(LATER, pages > 1);
    }
}
