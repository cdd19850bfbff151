/** The rules that every field of every message obeys, in one place. */
@NullMarked
package id.satuatap.protocol.field;

import org.jspecify.annotations.NullMarked;
