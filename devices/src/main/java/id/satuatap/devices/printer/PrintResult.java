package id.satuatap.devices.printer;

/** How a print job ended. Immutable. */
public sealed interface PrintResult {

    /** One case per end. */
    interface Cases<R> {
        /** On paper. */
        R confirmed(ProofTier tier);

        /** Provably nothing printed: the same job may be tried again. */
        R failed(PrintProblem problem);

        /** Nobody knows: never print the same again, only a marked copy. */
        R unknown(PrintProblem problem);
    }

    /** Answers with the case of this end. */
    <R> R match(Cases<R> cases);

    /** The last step of the job. */
    PrintStep step();

    /**
     * On paper.
     *
     * @param tier how that is known: A, B or C
     */
    record Confirmed(ProofTier tier) implements PrintResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmed(tier);
        }

        @Override
        public PrintStep step() {
            return PrintStep.CONFIRMED;
        }
    }

    /**
     * Provably nothing printed.
     *
     * @param problem why
     */
    record Failed(PrintProblem problem) implements PrintResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(problem);
        }

        @Override
        public PrintStep step() {
            return PrintStep.FAILED;
        }
    }

    /**
     * Perhaps on paper.
     *
     * @param problem why nobody knows
     */
    record Unknown(PrintProblem problem) implements PrintResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(problem);
        }

        @Override
        public PrintStep step() {
            return PrintStep.UNKNOWN;
        }
    }
}
