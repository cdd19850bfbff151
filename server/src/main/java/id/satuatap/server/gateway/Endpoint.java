package id.satuatap.server.gateway;

import id.satuatap.server.gateway.web.Routes;

/** Calls of the protocol that belong together. Implementations are thread-safe and never block. */
public interface Endpoint {
    /** The routes so far, and this endpoint's. */
    Routes addTo(Routes before);
}
