package id.satuatap.acceptance.simulate.people;

import java.time.LocalDate;

/**
 * A habit of people or machines. Implementations keep what they must know of the day and are confined to one thread; each
 * draws chance of its own, so that another habit in the list changes nothing in it but what the hall makes of both.
 */
public interface Behaviour {
    /** Plans a date, at its midnight: days of rest too. */
    void begin(Stage stage, LocalDate date);
}
