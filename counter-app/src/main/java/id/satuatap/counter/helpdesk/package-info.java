/** The help desk's workspace: finds numbers and tells their fate, prints them once more, gives numbers by hand. */
@NullMarked
package id.satuatap.counter.helpdesk;

import org.jspecify.annotations.NullMarked;
