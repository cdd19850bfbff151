/** What the mall offers: agencies, services, counters and the settings that clients need. */
@NullMarked
package id.satuatap.protocol.catalogue;

import org.jspecify.annotations.NullMarked;
