package id.satuatap.acceptance.simulate.people;

/**
 * How much goes wrong. Immutable.
 *
 * @param lost share of messages that never arrive, and again of answers
 * @param doubled share of messages that arrive twice
 * @param late share of messages that arrive when nobody waits for them any more
 * @param restarts of the server a day, on average
 * @param powerCuts that end a day, a day
 * @param clockSteps of the machine's clock, a day
 * @param forgetful share of an officer's turns and breaks that he forgets to end
 * @param strangers commands a day that make no sense
 */
public record Weather(
        double lost,
        double doubled,
        double late,
        double restarts,
        double powerCuts,
        double clockSteps,
        double forgetful,
        int strangers) {
    /** A mall as it is: most days nothing happens to the machines. */
    public static Weather usual() {
        return new Weather(0.001, 0.001, 0.0005, 0.05, 0.01, 0.05, 0.001, 3);
    }

    /** Everything that can go wrong does, every day. */
    public static Weather stormy() {
        return new Weather(0.02, 0.02, 0.01, 2, 0.15, 1.5, 0.01, 40);
    }
}
