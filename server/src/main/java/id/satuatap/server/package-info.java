/** The LAN server. */
@NullMarked
package id.satuatap.server;

import org.jspecify.annotations.NullMarked;
