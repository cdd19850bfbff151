/** What programs on the LAN say to each other. */
@NullMarked
package id.satuatap.protocol;

import org.jspecify.annotations.NullMarked;
