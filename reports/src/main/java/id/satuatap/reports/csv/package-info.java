/** The daily report as a CSV file that an Indonesian Excel opens by a double click. */
@NullMarked
package id.satuatap.reports.csv;

import org.jspecify.annotations.NullMarked;
