package id.satuatap.reports.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfObjectsTest {
    @Test
    void referencesFollowTheirObjectsToNewNumbers() {
        String written = without2("1 0 obj\n<</Kids[2 0 R 3 0 R]>>\nendobj\n");

        assertThat(written)
                .contains("1 0 obj\n<</Kids[2 0 R 2 0 R]>>\nendobj\n")
                .contains("2 0 obj\n(three)");
    }

    /** A service called "Formulir 3 0 R" would have been printed under another name. */
    @Test
    void whatPeopleReadStaysThoughItLooksLikeAReference() {
        String title = "(Formulir 3 0 R \\( 3 0 R (3 0 R) 3 0 R\\\\)";

        String written = without2("1 0 obj\n<</Title" + title + "/Next 3 0 R>>\nendobj\n");

        assertThat(written).contains("<</Title" + title + "/Next 2 0 R>>");
    }

    private static String without2(String first) {
        return new String(
                PdfObjects.of(file(first).getBytes(StandardCharsets.ISO_8859_1)).written(Map.of(2, 3)),
                StandardCharsets.ISO_8859_1);
    }

    private static String file(String first) {
        String head = "%PDF-1.4\n" + first + "2 0 obj\n(two)\nendobj\n3 0 obj\n(three)\nendobj\n";
        return head + "xref\n0 4\n0000000000 65535 f \n" + entry(head, "1 0 obj") + entry(head, "2 0 obj")
                + entry(head, "3 0 obj") + "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + head.length() + "\n%%EOF\n";
    }

    private static String entry(String head, String object) {
        return String.format("%010d 00000 n \n", head.indexOf("\n" + object) + 1);
    }
}
