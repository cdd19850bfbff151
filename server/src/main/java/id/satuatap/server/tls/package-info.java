/** The mall's own certificate authority, and the server's certificate by it. */
@NullMarked
package id.satuatap.server.tls;

import org.jspecify.annotations.NullMarked;
