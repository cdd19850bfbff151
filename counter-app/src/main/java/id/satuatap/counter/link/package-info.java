/** What every workspace shares on its way to the server: one command at a time, and its answer in words. */
@NullMarked
package id.satuatap.counter.link;

import org.jspecify.annotations.NullMarked;
