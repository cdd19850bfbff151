/** That programs start, are heard and end as they should. */
@NullMarked
package id.satuatap.acceptance.process;

import org.jspecify.annotations.NullMarked;
