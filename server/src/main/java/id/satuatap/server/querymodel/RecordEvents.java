package id.satuatap.server.querymodel;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.journal.JournalRecord;
import id.satuatap.server.querymodel.rows.Rows;
import id.satuatap.server.record.CommandRecord;
import id.satuatap.server.record.EventTypes;
import id.satuatap.server.record.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives the events of the journal's records to {@link Rows}. Thread-safe. */
final class RecordEvents {
    private final RecordCodec codec;
    private final Map<Class<? extends HallEvent>, String> names = new HashMap<>();
    private final List<byte[]> landmarks;

    RecordEvents(RecordCodec codec) {
        this.codec = codec;
        EventTypes.ofThisRelease().all().forEach(type -> names.put(type.type(), type.name()));
        // The names of all events of bookings begin so.
        this.landmarks = Stream.of("\"DayOpened\"", "\"ConfigurationPublished\"", "\"Booking")
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    void applyAll(JournalRecord record, Rows rows) {
        apply(record, rows, false);
        rows.endRecord(record.lastSequence(), record.hashHex());
    }

    /** Applies only what tells where days begin and what is in force, and tells what became of bookings. */
    void applyLandmarks(JournalRecord record, Rows rows) {
        byte[] payload = record.payloadBytes();
        // Most records hold none: looking for the name is far cheaper than decoding. What names it in vain is decoded.
        if (landmarks.stream().anyMatch(landmark -> contains(payload, landmark))) {
            apply(record, rows, true);
        }
    }

    private void apply(JournalRecord record, Rows rows, boolean landmarksOnly) {
        CommandRecord command = codec.decode(record.payloadBytes());
        long sequence = record.firstSequence();
        for (HallEvent event : command.events()) {
            if (!landmarksOnly || Rows.isLandmark(event)) {
                String type = Objects.requireNonNull(names.get(event.getClass()), "an event without a name");
                rows.apply(sequence, command.at(), command.principal(), type, event);
            } else if (event instanceof BookingEvent booking) {
                rows.tellBooking(sequence, booking);
            }
            sequence++;
        }
    }

    private static boolean contains(byte[] text, byte[] word) {
        for (int start = 0; start <= text.length - word.length; start++) {
            if (text[start] == word[0] && matches(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] text, int start, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (text[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
