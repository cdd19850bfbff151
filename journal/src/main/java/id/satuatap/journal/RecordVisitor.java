package id.satuatap.journal;

import java.io.IOException;

/** Takes records in their order. */
@FunctionalInterface
public interface RecordVisitor {

    void visit(JournalRecord record) throws IOException;
}
