/** Daily reports: of which days there are any. */
@NullMarked
package id.satuatap.protocol.report;

import org.jspecify.annotations.NullMarked;
