/** How views reach a client: one snapshot, then gapless frames of changes. */
@NullMarked
package id.satuatap.protocol.change;

import org.jspecify.annotations.NullMarked;
