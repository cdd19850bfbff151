package id.satuatap.server.querymodel.figures;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What a report says of its own making. Immutable.
 *
 * @param by a person's name, or the server's
 * @param officerName from an officer's id to the name; the id again where there is none
 */
public record Making(String by, Instant at, String softwareVersion, UnaryOperator<String> officerName) {}
