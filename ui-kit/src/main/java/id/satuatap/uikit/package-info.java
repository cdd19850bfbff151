/** Theme, controls, messages and navigation shared by the apps. */
@NullMarked
package id.satuatap.uikit;

import org.jspecify.annotations.NullMarked;
