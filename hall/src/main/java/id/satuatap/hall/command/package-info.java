/** What may be asked of the hall, and its answers. */
@NullMarked
package id.satuatap.hall.command;

import org.jspecify.annotations.NullMarked;
