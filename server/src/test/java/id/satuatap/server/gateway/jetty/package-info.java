/** Jetty behind the gateway's interface: measured beside the library that ships, never shipped. */
@NullMarked
package id.satuatap.server.gateway.jetty;

import org.jspecify.annotations.NullMarked;
