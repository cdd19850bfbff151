package id.satuatap.journal;

import java.nio.file.Path;

/**
 * One segment and the sequences it holds; immutable.
 *
 * @param number from 1, without gaps
 * @param folder the journal's folder
 * @param firstSequence sequence of its first event
 * @param endSequence one more than its last event; {@link Long#MAX_VALUE} for the segment that is still written
 */
public record SegmentSpan(long number, Path folder, long firstSequence, long endSequence) {}
