/** The figures of a day by SQL over the query model, as the records that a report is made of. */
@NullMarked
package id.satuatap.server.querymodel.figures;

import org.jspecify.annotations.NullMarked;
