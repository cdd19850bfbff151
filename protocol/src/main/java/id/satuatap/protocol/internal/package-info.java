/** The one configured JSON mapper, which nobody outside this module sees. */
@NullMarked
package id.satuatap.protocol.internal;

import org.jspecify.annotations.NullMarked;
