package id.satuatap.journal;

/**
 * What a whole, checked journal holds; immutable.
 *
 * @param identity whose journal it is
 * @param segments how many segment files
 * @param records how many records
 * @param events how many events the records hold
 * @param lastSequence sequence of the last event, 0 when there is none
 * @param headHash SHA-256 of the last frame, 64 hexadecimal digits: equal heads mean equal histories
 * @param tornBytes bytes of an unfinished last group: the next start of the server sets them aside; while a server writes
 *     it may be the group under way
 */
public record JournalSummary(
        String identity,
        long segments,
        long records,
        long events,
        long lastSequence,
        String headHash,
        long tornBytes) {}
