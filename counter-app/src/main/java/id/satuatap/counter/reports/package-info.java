/** Daily reports at the counter app: which days there are, opening, saving and printing them. */
@NullMarked
package id.satuatap.counter.reports;

import org.jspecify.annotations.NullMarked;
