/** What a caller asks the server to do, and what the server answers. */
@NullMarked
package id.satuatap.protocol.command;

import org.jspecify.annotations.NullMarked;
