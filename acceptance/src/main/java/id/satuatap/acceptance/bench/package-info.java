/** {@code ./mpp bench}: how fast, how much, and what survives. Load, floors and server are processes of their own. */
@NullMarked
package id.satuatap.acceptance.bench;

import org.jspecify.annotations.NullMarked;
