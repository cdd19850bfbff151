/** How the journal lies on disk and how it is read back; nothing here is for other modules. */
@NullMarked
package id.satuatap.journal.internal;

import org.jspecify.annotations.NullMarked;
