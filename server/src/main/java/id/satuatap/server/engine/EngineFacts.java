package id.satuatap.server.engine;

import java.util.Optional;

/**
 * How the engine is, for the health page. Immutable.
 *
 * @param running false before the start, after the stop, and when a fault ended it
 * @param inboxDepth commands that wait now
 * @param durableSequence of the last event on disk
 * @param commands accepted since the start
 * @param defects of the program since the start; above 0 the health is red
 * @param lastDefectCode to find it in the log
 * @param flush what flushing groups took
 */
public record EngineFacts(
        boolean running,
        int inboxDepth,
        long durableSequence,
        int epoch,
        long commands,
        long defects,
        Optional<String> lastDefectCode,
        FlushFigures flush) {
    public boolean healthy() {
        return running && defects == 0;
    }
}
