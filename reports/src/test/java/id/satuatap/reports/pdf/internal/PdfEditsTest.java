package id.satuatap.reports.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfEditsTest {
    private static final String HEAD = "%PDF-1.4\n1 0 obj\n(when)\nendobj\n2 0 obj\n(what)\nendobj\n";

    @Test
    void whatComesAfterALongerTextIsFoundWhereItIsNow() {
        PdfEdits edits = edits();
        int when = HEAD.indexOf("when");

        edits.replace(when, when + 4, "at 15.45");

        String changed = new String(edits.applied(), StandardCharsets.ISO_8859_1);
        assertThat(changed).contains("1 0 obj\n(at 15.45)\nendobj");
        assertThat(placeOf(changed, 1)).isEqualTo(changed.indexOf("1 0 obj"));
        assertThat(placeOf(changed, 2)).isEqualTo(changed.indexOf("2 0 obj"));
        assertThat(changed).endsWith("startxref\n" + changed.indexOf("xref\n0 3") + "\n%%EOF\n");
    }

    @Test
    void withoutAChangeItIsTheSameFile() {
        assertThat(new String(edits().applied(), StandardCharsets.ISO_8859_1)).isEqualTo(edits().text());
    }

    @Test
    void aFileWithoutATableIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PdfEdits("%PDF-1.5 %%EOF".getBytes(StandardCharsets.ISO_8859_1)).applied());
    }

    private static PdfEdits edits() {
        String file = HEAD + "xref\n0 3\n0000000000 65535 f \n" + entry("1 0 obj") + entry("2 0 obj")
                + "trailer\n<</Size 3>>\nstartxref\n" + HEAD.length() + "\n%%EOF\n";
        return new PdfEdits(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String entry(String object) {
        return String.format("%010d 00000 n \n", HEAD.indexOf(object));
    }

    private static int placeOf(String file, int object) {
        int table = file.indexOf("xref\n0 3\n") + "xref\n0 3\n".length();
        return Integer.parseInt(file.substring(table + object * 20, table + object * 20 + 10));
    }
}
