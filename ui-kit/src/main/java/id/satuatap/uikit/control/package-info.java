/** Controls shared by kiosk, counter and board. */
@NullMarked
package id.satuatap.uikit.control;

import org.jspecify.annotations.NullMarked;
