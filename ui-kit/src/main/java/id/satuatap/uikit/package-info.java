/** Theme, controls, messages and navigation shared by the apps; the code lives in the packages below. */
@NullMarked
package id.satuatap.uikit;

import org.jspecify.annotations.NullMarked;
