/** How a PC finds its server on a LAN. Everything found here is a hint; trust comes from pairing. */
@NullMarked
package id.satuatap.protocol.discovery;

import org.jspecify.annotations.NullMarked;
