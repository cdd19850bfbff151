/** From events to rows: pure, without a database. */
@NullMarked
package id.satuatap.server.querymodel.rows;

import org.jspecify.annotations.NullMarked;
