/** What the workspaces of help desk and bookings share above their pages: what is told, what is asked, and who leaves. */
@NullMarked
package id.satuatap.counter.workspace;

import org.jspecify.annotations.NullMarked;
