package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.OverrideWatch;
import java.util.function.Supplier;

/**
 * What a supervisor needs to decide about the hours of today. Confined to the FX thread.
 *
 * @param watch what stands
 * @param ids makes an id for another
 * @param everything whether he may also open and close; an agency's supervisor only lets her own people work longer, or give more
 */
public record HoursDecisions(OverrideWatch watch, Supplier<String> ids, boolean everything) {}
