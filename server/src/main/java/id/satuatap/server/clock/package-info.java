/** The mall's time: real, or a demonstration's. */
@NullMarked
package id.satuatap.server.clock;

import org.jspecify.annotations.NullMarked;
