/** The figures of a day, read by SQL from the query model and grouped into the records that a report is made of. */
@NullMarked
package id.satuatap.server.querymodel.figures;

import org.jspecify.annotations.NullMarked;
