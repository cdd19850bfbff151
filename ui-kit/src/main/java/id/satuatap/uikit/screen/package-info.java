/** Navigation between screens that open and close in pairs. */
@NullMarked
package id.satuatap.uikit.screen;

import org.jspecify.annotations.NullMarked;
