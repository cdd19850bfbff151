/** Texts in Indonesian and English from bundles, and the mall's way to write dates, times and money. */
@NullMarked
package id.satuatap.uikit.text;

import org.jspecify.annotations.NullMarked;
