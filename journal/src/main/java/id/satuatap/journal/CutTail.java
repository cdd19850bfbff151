package id.satuatap.journal;

import java.nio.file.Path;

/**
 * Bytes that were no whole record and were taken out when the journal was opened; immutable. For the health page.
 *
 * @param segment number of the segment, from 1
 * @param offset where they lay in it, in bytes
 * @param bytes how many, without trailing zeros
 * @param keptIn the file beside the journal that holds them now
 */
public record CutTail(long segment, long offset, long bytes, Path keptIn) {}
