/** The administrator's workspace of tickets' layout: blocks, what each may be, and the paper that comes of it. */
@NullMarked
package id.satuatap.counter.template;

import org.jspecify.annotations.NullMarked;
