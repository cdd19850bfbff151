package id.satuatap.server.record;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lifts an old event by one version, on reading. Pure: it reads nothing but the event. */
@FunctionalInterface
public interface Upcaster {
    /** May change and return its argument. */
    ObjectNode lift(ObjectNode older);
}
