/** The client's side of the LAN: sending commands so that none is done twice, and following the hall as it changes. */
@NullMarked
package id.satuatap.protocol.client;

import org.jspecify.annotations.NullMarked;
