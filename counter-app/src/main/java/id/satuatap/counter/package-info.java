/** The program on an officer's PC: how it starts, what it is made of, and how its workspaces follow each other. */
@NullMarked
package id.satuatap.counter;

import org.jspecify.annotations.NullMarked;
