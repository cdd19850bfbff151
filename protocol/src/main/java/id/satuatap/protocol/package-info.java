/** The JSON codec of the LAN protocol, its limits and the envelope of a command. */
@NullMarked
package id.satuatap.protocol;

import org.jspecify.annotations.NullMarked;
