package id.satuatap.server.gateway.stream;

import id.satuatap.server.access.Caller;
import id.satuatap.server.projection.Sight;

/**
 * What a client asked for when it opened its stream. Immutable.
 *
 * @param board told before the others: the hall looks at it
 * @param epoch of what it knows
 * @param after the last sequence it knows
 */
public record Subscription(Caller caller, Sight sight, boolean board, long epoch, long after) {}
