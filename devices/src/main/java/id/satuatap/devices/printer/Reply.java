package id.satuatap.devices.printer;

/** One answer of a printer, taken out of the stream of bytes it sends. Immutable. */
public sealed interface Reply {

    /** One case per kind of answer. */
    interface Cases<R> {
        /** The answer to {@code DLE EOT n}. */
        R realTime(RealTime reply);

        /** Four bytes sent unasked at a change. */
        R autoStatus(AutoStatus reply);

        /** A header byte and text up to a zero. */
        R block(Block reply);

        /** The answer to {@code GS r} or a one-byte {@code GS I}: all before it in the stream was carried out. */
        R inOrder(InOrder reply);

        /** Stop or go on sending. */
        R flow(Flow reply);
    }

    /** Answers with the case of this kind of reply. */
    <R> R match(Cases<R> cases);

    /**
     * The answer to {@code DLE EOT n}; it does not say to which n: answers come in the order of the questions.
     *
     * @param value the byte, 00h to FFh
     */
    record RealTime(int value) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.realTime(this);
        }
    }

    /**
     * Automatic status back.
     *
     * @param first drawer, offline, cover, feed button
     * @param second errors
     * @param third paper
     * @param fourth undefined
     */
    record AutoStatus(int first, int second, int third, int fourth) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.autoStatus(this);
        }
    }

    /**
     * A block such as a name or a process id.
     *
     * @param header 35h, 37h, 3Bh, 3Dh or 5Fh
     * @param text what stood between header and zero
     */
    record Block(int header, String text) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.block(this);
        }
    }

    /**
     * An answer given when the printer reached the question in its buffer.
     *
     * @param value the byte
     */
    record InOrder(int value) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inOrder(this);
        }
    }

    /**
     * Flow control by bytes.
     *
     * @param stop true for XOFF, false for XON
     */
    record Flow(boolean stop) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flow(this);
        }
    }
}
