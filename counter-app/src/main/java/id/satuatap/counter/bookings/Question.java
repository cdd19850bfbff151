package id.satuatap.counter.bookings;

import id.satuatap.counter.link.Saying;

/**
 * What is to be said twice. Immutable.
 *
 * @param act what is done then
 */
record Question(Saying words, Runnable act) {}
