/** Names of things, each with a type of its own. */
@NullMarked
package id.satuatap.hall.id;

import org.jspecify.annotations.NullMarked;
