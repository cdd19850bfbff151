package id.satuatap.reports.worker;

import java.util.List;

/** How an order ended. Immutable. */
public sealed interface ReportOutcome {
    /** Each kind answers with its own case. */
    <R> R match(Cases<R> cases);

    /** What to do in each case. */
    interface Cases<R> {
        R made(Made made);

        R failed(Failed failed);
    }

    /** Every file is on the disk under its own name. */
    record Made(List<ReportFile> files) implements ReportOutcome {
        public Made {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.made(this);
        }
    }

    /**
     * Not all of it was made; files made before are complete.
     *
     * @param reason for the log, in English
     */
    record Failed(ReportFailure code, String reason) implements ReportOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(this);
        }
    }
}
