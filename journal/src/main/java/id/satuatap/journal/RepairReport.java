package id.satuatap.journal;

import java.nio.file.Path;

/**
 * What a repair did; immutable.
 *
 * @param segment number of the damaged segment, from 1
 * @param offset where the damage was, in bytes
 * @param reason what it was
 * @param lastSequence the journal now ends with this sequence
 * @param bytesSetAside how many bytes were taken out of the journal
 * @param recordsSetAside how many whole records are among them; they are in {@code readable.jsonl}
 * @param keptIn the folder that holds all of it, with a text that says what is what
 */
public record RepairReport(
        long segment,
        long offset,
        String reason,
        long lastSequence,
        long bytesSetAside,
        long recordsSetAside,
        Path keptIn) {}
