/** HTTP and WebSocket as this server needs them, and nothing of any library. */
@NullMarked
package id.satuatap.server.gateway.web;

import org.jspecify.annotations.NullMarked;
