/** What a principal may do on the state on which a command is decided. */
@NullMarked
package id.satuatap.hall.rights;

import org.jspecify.annotations.NullMarked;
