/** Icons named by what they mean, drawn from the Material Design pack. */
@NullMarked
package id.satuatap.uikit.icon;

import org.jspecify.annotations.NullMarked;
