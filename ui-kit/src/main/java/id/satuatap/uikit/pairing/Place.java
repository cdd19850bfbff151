package id.satuatap.uikit.pairing;

/**
 * Immutable. A server to choose.
 *
 * @param name how its mall is called; empty where only the address is known
 * @param address as people read it
 */
public record Place(String name, String address) {}
