/** The daily report: its figures when asked, its files from the worker, and the archive that fills itself. */
@NullMarked
package id.satuatap.server.reporting;

import org.jspecify.annotations.NullMarked;
