/** Answering PCs that look for their server on the LAN. */
@NullMarked
package id.satuatap.server.discovery;

import org.jspecify.annotations.NullMarked;
