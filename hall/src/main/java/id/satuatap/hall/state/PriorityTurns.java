package id.satuatap.hall.state;

/** Counts the calls of one line between those of priority. Confined to the engine's thread. */
final class PriorityTurns {
    /** The first visitor with priority of a day need not wait for others to be called. */
    private boolean owed = true;

    private int ordinarySince;

    void called(boolean priority) {
        owed = owed && !priority;
        ordinarySince = priority ? 0 : ordinarySince + 1;
    }

    /** The call never was: whoever it was owed to is owed it again. */
    void undone(boolean priority) {
        owed = owed || priority;
        ordinarySince = priority ? ordinarySince : Math.max(0, ordinarySince - 1);
    }

    /** @param oneOf one of so many calls belongs to priority; 0 where none does */
    boolean owed(int oneOf) {
        return oneOf > 0 && (owed || ordinarySince >= oneOf - 1);
    }

    /** For the digest. */
    @Override
    public String toString() {
        return ordinarySince + (owed ? " owed" : "");
    }
}
