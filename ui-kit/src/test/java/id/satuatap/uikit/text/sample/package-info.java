/** A feature with texts, for tests. */
@NullMarked
package id.satuatap.uikit.text.sample;

import org.jspecify.annotations.NullMarked;
