package id.satuatap.server;

import id.satuatap.reports.worker.ReportWorker;
import id.satuatap.reports.worker.WorkerSettings;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.access.VaultNames;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.querymodel.QueryModel;
import id.satuatap.server.reporting.ReportDesk;

/** Puts the reports together: the desk, its thread, and the worker process that it starts. Stateless. */
final class Reports {
    private Reports() {}

    static ReportDesk of(
            ServerConfig config,
            ServerComposition.Surroundings around,
            Engine engine,
            OpenedStore store,
            QueryModel model,
            MallTime time,
            Threads threads) {
        VaultNames names = new VaultNames(store.vault());
        ReportDesk.Parts parts = new ReportDesk.Parts(
                engine,
                model,
                store.journal()::durableSequence,
                time,
                config.data(),
                person -> names.person(person).orElse(person.value()),
                Tokens::hash,
                ServerComposition.VERSION);
        ReportWorker worker = new ReportWorker(WorkerSettings.ofThisProgram(), around.nanos());
        return ReportDesk.of(parts, worker, Threads.reports(), threads.timer());
    }
}
