package id.satuatap.hall.event;

/**
 * A file of an archived report. Immutable.
 *
 * @param name without its folder
 * @param sha256 of its bytes, in lower-case hex: who changes the file can be told so
 * @param bytes how long it is
 */
public record ArchivedFile(String name, String sha256, long bytes) {}
