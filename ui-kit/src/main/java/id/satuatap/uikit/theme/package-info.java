/** Fonts, colours by meaning and sizes by device class, applied to a scene in one call. */
@NullMarked
package id.satuatap.uikit.theme;

import org.jspecify.annotations.NullMarked;
