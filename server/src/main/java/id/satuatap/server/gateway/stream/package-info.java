/** Telling every client what changed, without ever waiting for one of them. */
@NullMarked
package id.satuatap.server.gateway.stream;

import org.jspecify.annotations.NullMarked;
