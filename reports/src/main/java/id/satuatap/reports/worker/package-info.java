/** Reports made in a process of their own: what its parent asks of it, and what it answers. */
@NullMarked
package id.satuatap.reports.worker;

import org.jspecify.annotations.NullMarked;
