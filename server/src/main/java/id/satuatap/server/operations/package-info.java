/** Keeping the server well: space on the disk, facts for the health page. */
@NullMarked
package id.satuatap.server.operations;

import org.jspecify.annotations.NullMarked;
