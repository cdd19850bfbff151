/** The mall in one command. */
@NullMarked
package id.satuatap.acceptance.demo;

import org.jspecify.annotations.NullMarked;
