package id.satuatap.counter.supervisor;

import java.util.function.Supplier;

/**
 * What a supervisor needs to decide about the hours of today. Confined to the FX thread.
 *
 * @param ids makes an id for another decision
 * @param everything whether he may also open and close; an agency's supervisor only lets her own people work longer, or give more
 */
public record HoursDecisions(Supplier<String> ids, boolean everything) {}
