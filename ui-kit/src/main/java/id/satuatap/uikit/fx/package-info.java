/** The only bridge to the FX thread, repeated work on it, and things that can be closed. */
@NullMarked
package id.satuatap.uikit.fx;

import org.jspecify.annotations.NullMarked;
