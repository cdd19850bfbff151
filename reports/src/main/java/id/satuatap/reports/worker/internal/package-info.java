/** The lines between a worker process and its parent, and the two ends that write and read them. */
@NullMarked
package id.satuatap.reports.worker.internal;

import org.jspecify.annotations.NullMarked;
