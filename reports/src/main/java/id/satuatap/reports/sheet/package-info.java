/** The figures of a report as rows and typed cells, for every format that people calculate with. */
@NullMarked
package id.satuatap.reports.sheet;

import org.jspecify.annotations.NullMarked;
