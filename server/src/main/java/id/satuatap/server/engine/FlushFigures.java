package id.satuatap.server.engine;

/**
 * What the last flushes took, at most {@value FlushTimes#KEPT} of them. Immutable.
 *
 * @param count since the start
 * @param p50Micros median, microseconds; 0 before the first
 */
public record FlushFigures(long count, long p50Micros, long p99Micros, long maxMicros) {}
