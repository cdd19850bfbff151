/** The daily report as a PDF to print and to keep; JasperReports is known here alone. */
@NullMarked
package id.satuatap.reports.pdf;

import org.jspecify.annotations.NullMarked;
