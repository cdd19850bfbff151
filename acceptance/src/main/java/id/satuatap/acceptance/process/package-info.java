/** The mall's programs as real processes: started, told, killed, frozen, read. */
@NullMarked
package id.satuatap.acceptance.process;

import org.jspecify.annotations.NullMarked;
