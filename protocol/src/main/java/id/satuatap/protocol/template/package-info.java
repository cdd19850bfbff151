/** What stands where on a ticket's paper: a text of one line a block, its checks, and how it travels. */
@NullMarked
package id.satuatap.protocol.template;

import org.jspecify.annotations.NullMarked;
