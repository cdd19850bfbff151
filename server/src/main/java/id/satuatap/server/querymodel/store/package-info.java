/** The embedded H2 that keeps the rows, in SQL of the part that PostgreSQL shares. */
@NullMarked
package id.satuatap.server.querymodel.store;

import org.jspecify.annotations.NullMarked;
