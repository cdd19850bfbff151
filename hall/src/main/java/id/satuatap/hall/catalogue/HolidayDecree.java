package id.satuatap.hall.catalogue;

/**
 * The yearly decree that the holidays of a year were taken from: nobody computes them. Immutable.
 *
 * @param decree as people cite it
 */
public record HolidayDecree(int year, String decree) {}
