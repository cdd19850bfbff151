package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.smallSegments;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalExportTest {

    @TempDir
    Path folder;

    @Test
    void aRecordOfJsonStandsAsItWasAppended() throws IOException {
        assertThat(export(text("{\"name\":\"Kelurahan \u00e9\",\"n\":[1,2.5e3,null]}")))
                .matches("\\{\"segment\":1,\"firstSequence\":1,\"count\":2,\"epoch\":3,\"hash\":\"[0-9a-f]{64}\","
                        + "\"record\":\\{\"name\":\"Kelurahan \u00e9\",\"n\":\\[1,2\\.5e3,null]}}\n");
    }

    @Test
    void jsonOverSeveralLinesBecomesOneLine() throws IOException {
        assertThat(export(text("{\n  \"a\": 1\r\n}")))
                .endsWith("\"record\":{   \"a\": 1  }}\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void otherBytesStandInBase64() throws IOException {
        assertThat(export(new byte[] {(byte) 0xFF, 0, 1})).endsWith(",\"bytes\":\"/wAB\"}\n");
        assertThat(export(text("SENDING A-001"))).endsWith(",\"bytes\":\"U0VORElORyBBLTAwMQ==\"}\n");
    }

    private String export(byte[] payload) throws IOException {
        Path each = folder.resolve("journal-" + payload.length);
        try (Journal journal = Journal.open(each, smallSegments())) {
            journal.append(3, 2, payload);
            journal.flush();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(JournalExport.export(each, out)).isEqualTo(1);
        return out.toString(StandardCharsets.UTF_8);
    }
}
