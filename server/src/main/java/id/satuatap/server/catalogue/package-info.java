/** Catalogue files: read whole and checked, or refused with every fault's place. */
@NullMarked
package id.satuatap.server.catalogue;

import org.jspecify.annotations.NullMarked;
