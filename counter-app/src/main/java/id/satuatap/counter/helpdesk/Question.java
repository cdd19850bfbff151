package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Saying;

/**
 * Something to be said twice. Immutable.
 *
 * @param words what is asked
 * @param yes the key of the button that does it
 * @param act what it does
 */
record Question(Saying words, String yes, Runnable act) {}
