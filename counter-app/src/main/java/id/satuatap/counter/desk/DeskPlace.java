package id.satuatap.counter.desk;

/**
 * Immutable. Where and as whom an officer sits.
 *
 * @param counter the counter's code
 * @param label what stands above it
 * @param agency the agency's short name
 * @param person who sits there
 * @param name how he is called on screens
 */
public record DeskPlace(String counter, String label, String agency, String person, String name) {}
