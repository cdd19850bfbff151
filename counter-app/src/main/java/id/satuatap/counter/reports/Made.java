package id.satuatap.counter.reports;

/**
 * A report as the server made it. Immutable: whoever takes the bytes leaves them as they are.
 *
 * @param order what it was made for
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying megabytes would guard nothing.
record Made(Order order, byte[] bytes) {}
