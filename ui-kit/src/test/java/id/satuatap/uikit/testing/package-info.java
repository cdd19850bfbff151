/** What tests of screens share: a stage on the headless platform, pictures of it, checks of text bundles. */
@NullMarked
package id.satuatap.uikit.testing;

import org.jspecify.annotations.NullMarked;
