package id.satuatap.counter.workspace;

import id.satuatap.counter.link.Saying;

/**
 * Something to be said twice. Immutable.
 *
 * @param words what is asked
 * @param yes the key of the button that does it, beside the workspace's texts
 * @param act what it does
 */
public record Question(Saying words, String yes, Runnable act) {}
