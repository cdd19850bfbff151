package id.satuatap.hall.state;

import id.satuatap.hall.visit.Place;
import java.time.Instant;

/**
 * Where a leg waited when another came to stand for it. Immutable.
 *
 * @param overtaken how often priority had overtaken it there
 * @param waitsSince when its wait began
 */
public record LeftPlace(Place place, int overtaken, Instant waitsSince) {}
