/** The one thread that decides, records, flushes and only then tells. */
@NullMarked
package id.satuatap.server.engine;

import org.jspecify.annotations.NullMarked;
