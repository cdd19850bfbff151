package id.satuatap.server.gateway.web;

import java.net.InetSocketAddress;

/** A library that can be a web server, behind its adapter. */
@FunctionalInterface
public interface WebLibrary {
    /** A server for these routes that does not listen yet. */
    WebServer listening(InetSocketAddress address, Routes routes, Defects defects);
}
