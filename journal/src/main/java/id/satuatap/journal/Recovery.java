package id.satuatap.journal;

import java.util.List;

/**
 * What was found when the journal was opened; immutable.
 *
 * @param segments how many segments were read
 * @param records how many whole records they hold
 * @param lastSequence sequence of the last event, 0 when there is none
 * @param cuts what was taken out; empty after a clean stop and after most crashes
 */
public record Recovery(long segments, long records, long lastSequence, List<CutTail> cuts) {

    public Recovery {
        cuts = List.copyOf(cuts);
    }

    /** Nothing had to be taken out. */
    public boolean clean() {
        return cuts.isEmpty();
    }
}
