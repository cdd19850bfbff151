package id.satuatap.server.operations;

import id.satuatap.journal.Recovery;
import id.satuatap.journal.SpaceState;
import id.satuatap.journal.disk.DiskReport;
import id.satuatap.server.engine.EngineFacts;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the server is. Immutable.
 *
 * @param disk as measured now: see {@link DiskNow}
 * @param recovery what opening the journal found
 */
public record HealthFacts(EngineFacts engine, SpaceState space, DiskReport disk, Recovery recovery) {
    /** What a person should know. Names are codes of the protocol. */
    public enum Problem {
        /** The engine does not run: nothing is taken. */
        ENGINE_STOPPED,
        /** The program broke on a command or a listener; the log has its code. */
        DEFECT,
        /** No number is issued until there is room again. */
        STORE_ALMOST_FULL,
        /** A flush takes so long that visitors wait for it. */
        DISK_SLOW,
        /** A flush is so quick that the disk may not tell the truth. */
        DISK_SUSPICIOUS,
        /** A last group that was never acknowledged was cut at start; its bytes are kept beside the journal. */
        TAIL_CUT
    }

    public Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        note(problems, Problem.ENGINE_STOPPED, !engine.running());
        note(problems, Problem.DEFECT, engine.defects() > 0);
        note(problems, Problem.STORE_ALMOST_FULL, space.kind() != SpaceState.Kind.OK);
        note(problems, Problem.DISK_SLOW, disk.verdict() == DiskReport.Verdict.SLOW);
        note(problems, Problem.DISK_SUSPICIOUS, disk.verdict() == DiskReport.Verdict.SUSPICIOUS);
        note(problems, Problem.TAIL_CUT, !recovery.clean());
        return problems;
    }

    private static void note(Set<Problem> problems, Problem problem, boolean there) {
        if (there) {
            problems.add(problem);
        }
    }
}
