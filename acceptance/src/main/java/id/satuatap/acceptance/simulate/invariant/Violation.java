package id.satuatap.acceptance.simulate.invariant;

import java.time.Instant;

/**
 * A sentence that did not hold. Immutable.
 *
 * @param invariant its name
 * @param at the hall's time
 * @param finding what was seen
 */
public record Violation(String invariant, String sentence, Instant at, String finding) {}
