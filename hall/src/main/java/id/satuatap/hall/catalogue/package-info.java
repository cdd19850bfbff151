/** What the mall offers, as published: agencies, services, counters, hours, settings. */
@NullMarked
package id.satuatap.hall.catalogue;

import org.jspecify.annotations.NullMarked;
