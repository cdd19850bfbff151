/** What happened: the facts that the journal keeps. Types are only added to. */
@NullMarked
package id.satuatap.hall.event;

import org.jspecify.annotations.NullMarked;
