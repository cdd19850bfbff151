package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.text;

import java.io.IOException;
import java.nio.file.Path;

/** Writes groups without end and says after each flush how far it is durable. Killed by its parent. */
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] args) throws IOException {
        try (Journal journal =
                Journal.open(Path.of(args[0]), JournalFixture.smallSegments().withSegmentBytes(8192))) {
            System.out.println(journal.durableSequence());
            for (int group = 1; !System.out.checkError(); group++) {
                for (int i = 0; i < group % 9 + 1; i++) {
                    long next = journal.append(1, 1, text("ticket " + "x".repeat(i * 20)));
                    if (next % 500 == 0) {
                        journal.roll();
                    }
                }
                System.out.println(journal.flush());
            }
        }
    }
}
