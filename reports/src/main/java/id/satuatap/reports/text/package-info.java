/** The words and numbers of reports as people read them, in the report's language. */
@NullMarked
package id.satuatap.reports.text;

import org.jspecify.annotations.NullMarked;
