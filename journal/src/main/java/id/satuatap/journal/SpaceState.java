package id.satuatap.journal;

/**
 * Whether the journal can go on growing; immutable.
 *
 * @param kind what it means
 * @param freeBytes bytes free on its disk, -1 when the disk would not say
 * @param reason why it is not OK, in words; empty when it is
 */
public record SpaceState(Kind kind, long freeBytes, String reason) {

    /** From good to bad. */
    public enum Kind {
        OK,
        /** Less is free than the options reserve: refuse what can be refused. The open segment still takes records. */
        LOW,
        /** The next segment could not be prepared; it is tried again. The journal fails when the open one is full. */
        NO_NEXT_SEGMENT
    }
}
