/** Walks of a PC that becomes a device, with every real part. */
@NullMarked
package id.satuatap.acceptance.pairing;

import org.jspecify.annotations.NullMarked;
