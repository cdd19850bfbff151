/** How the pages of the daily report are laid out, filled and finished. */
@NullMarked
package id.satuatap.reports.pdf.internal;

import org.jspecify.annotations.NullMarked;
