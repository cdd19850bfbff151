/** The daily service-time report as plain records: what it says, before anybody lays it out. */
@NullMarked
package id.satuatap.reports.daily;

import org.jspecify.annotations.NullMarked;
