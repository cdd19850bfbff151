/** The administrator's workspace: which PCs belong to the mall, and who asks to. */
@NullMarked
package id.satuatap.counter.administrator;

import org.jspecify.annotations.NullMarked;
