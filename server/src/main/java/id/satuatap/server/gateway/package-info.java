/** The LAN's door: endpoints of the protocol, from bytes to the engine and back. */
@NullMarked
package id.satuatap.server.gateway;

import org.jspecify.annotations.NullMarked;
