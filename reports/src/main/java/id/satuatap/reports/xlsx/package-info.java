/** The daily report as a workbook with real numbers and dates. */
@NullMarked
package id.satuatap.reports.xlsx;

import org.jspecify.annotations.NullMarked;
