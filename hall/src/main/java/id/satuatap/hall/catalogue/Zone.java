package id.satuatap.hall.catalogue;

/**
 * A part of the hall. Immutable.
 *
 * @param acousticGroup zones with the same group hear each other, so they never speak together
 */
public record Zone(int no, String name, int acousticGroup) {}
