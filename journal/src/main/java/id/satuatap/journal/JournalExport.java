package id.satuatap.journal;

import id.satuatap.journal.internal.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Writes a journal as JSON lines, one for each record; changes nothing, takes no lock, without state.
 *
 * <p>{@code {"segment":1,"firstSequence":1,"count":2,"epoch":1,"hash":"...","record":...}}; the record stands as it was
 * appended where that is JSON. Other bytes stand in base64 under {@code "bytes"} in place of {@code "record"}.
 */
public final class JournalExport {

    private JournalExport() {}

    /**
     * Writes all whole records to {@code out}, which stays open, and returns how many there were.
     *
     * @throws CorruptJournalException when the journal is damaged; the records before were written
     */
    public static long export(Path folder, OutputStream out) throws IOException {
        long[] records = new long[1];
        JournalReader.read(folder, 1, record -> {
            writeLine(record, out);
            records[0]++;
        });
        out.flush();
        return records[0];
    }

    /** Writes one record with the line feed after it. */
    public static void writeLine(JournalRecord record, OutputStream out) throws IOException {
        byte[] payload = record.payloadBytes();
        String head = "{\"segment\":" + record.segment()
                + ",\"firstSequence\":" + record.firstSequence()
                + ",\"count\":" + record.count()
                + ",\"epoch\":" + record.epoch()
                + ",\"hash\":\"" + record.hashHex() + "\",";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        if (JsonText.isOneValue(payload)) {
            out.write("\"record\":".getBytes(StandardCharsets.US_ASCII));
            out.write(onOneLine(payload));
        } else {
            out.write("\"bytes\":\"".getBytes(StandardCharsets.US_ASCII));
            out.write(Base64.getEncoder().encode(payload));
            out.write('"');
        }
        out.write('}');
        out.write('\n');
    }

    /** Line ends stand between the tokens of JSON only, never within its strings. */
    private static byte[] onOneLine(byte[] json) {
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                json[i] = ' ';
            }
        }
        return json;
    }
}
