package id.satuatap.counter.signin;

/**
 * Immutable. A counter that could be taken.
 *
 * @param counter its code
 * @param label what stands above it
 * @param services what it serves, by name
 * @param holder who has it; empty for nobody
 * @param taken whether somebody else has it
 * @param here whether this PC stands on its desk
 */
public record CounterChoice(
        String counter, String label, String services, String holder, boolean taken, boolean here) {}
