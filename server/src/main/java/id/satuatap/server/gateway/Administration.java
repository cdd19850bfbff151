package id.satuatap.server.gateway;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.command.PublishTicketTemplate;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.template.TemplateFault;
import id.satuatap.protocol.template.TemplateReading;
import id.satuatap.server.access.DeviceRoll;
import id.satuatap.server.access.Pairings;
import id.satuatap.server.access.People;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Those of an administrator's commands that are more than a change of rights: names, passwords and tokens go into the
 * vault once the command is on record, and never before. Thread-safe.
 */
public final class Administration {
    private final Engine engine;
    private final CatalogueReading catalogues;
    private final People people;
    private final Sessions sessions;
    private final Pairings pairings;
    private final DeviceRoll roll;
    private final Tokens tokens;
    private final Executor work;
    private final Executor catalogueWork;

    /**
     * @param work for hashing and waiting for the vault's disk
     * @param catalogueWork for reading whole catalogues and pictures
     */
    public Administration(
            Engine engine,
            CatalogueReading catalogues,
            People people,
            Sessions sessions,
            Pairings pairings,
            DeviceRoll roll,
            Tokens tokens,
            Executor work,
            Executor catalogueWork) {
        this.engine = engine;
        this.catalogues = catalogues;
        this.people = people;
        this.sessions = sessions;
        this.pairings = pairings;
        this.roll = roll;
        this.tokens = tokens;
        this.work = work;
        this.catalogueWork = catalogueWork;
    }

    /**
     * The whole document comes into force, or nothing of it. It is large, so nobody has it read who may not publish it, and
     * he learns nothing of its faults.
     */
    CompletionStage<Verdict> publish(PublishCatalogue command, Sender sender) {
        return sender.may(Permission.PUBLISH_CONFIGURATION)
                .thenComposeAsync(
                        may -> may ? read(command, sender) : rejected(RejectionCode.NOT_ALLOWED, Map.of()),
                        catalogueWork)
                .thenCompose(verdict ->
                        withVersion(verdict, state -> state.directory().map(Directory::version)));
    }

    /** A text that is no template reaches no kiosk; whoever may not publish one learns nothing of its faults. */
    CompletionStage<Verdict> publishTemplate(PublishTicketTemplate command, Sender sender) {
        return sender.may(Permission.PUBLISH_TICKET_TEMPLATE)
                .thenComposeAsync(
                        may -> may ? lookedAt(command, sender) : rejected(RejectionCode.NOT_ALLOWED, Map.of()),
                        catalogueWork)
                .thenCompose(verdict -> withVersion(
                        verdict, state -> state.templates().inForce().map(PublishedTemplate::version)));
    }

    private static CompletionStage<Verdict> lookedAt(PublishTicketTemplate command, Submitting submitting) {
        List<TemplateFault> faults =
                new ArrayList<>(TemplateReading.of(command.document()).faults());
        faults.addAll(LogoReading.faults(command.logo()));
        return faults.isEmpty()
                ? submitting.submit(
                        new OrganiserCommand.PublishTicketTemplate(command.document(), command.logo(), command.seen()))
                : rejected(RejectionCode.INVALID_DOCUMENT, TemplateFault.details(faults));
    }

    private CompletionStage<Verdict> read(PublishCatalogue command, Submitting submitting) {
        return catalogues.read(
                command.document(),
                catalogue -> submitting.submit(new OrganiserCommand.PublishConfiguration(catalogue)),
                fault -> rejected(RejectionCode.INVALID_DOCUMENT, fault));
    }

    /** The version that is in force once the command is accepted. */
    private CompletionStage<Verdict> withVersion(Verdict verdict, Function<HallState, Optional<Integer>> inForce) {
        return verdict.match(new Verdict.Cases<CompletionStage<Verdict>>() {
            @Override
            public CompletionStage<Verdict> accepted(Verdict.Accepted accepted) {
                return engine.read(state -> new Verdict.Accepted(
                        accepted.sequence(),
                        accepted.epoch(),
                        inForce.apply(state)
                                .map(version -> "{\"version\":" + version + "}")
                                .orElse("null")));
            }

            @Override
            public CompletionStage<Verdict> rejected(Verdict.Rejected rejected) {
                return CompletableFuture.completedFuture(rejected);
            }

            @Override
            public CompletionStage<Verdict> refused(Verdict.Refused refused) {
                return CompletableFuture.completedFuture(refused);
            }
        });
    }

    CompletionStage<Verdict> savePerson(SavePerson command, Submitting submitting) {
        PersonId id = new PersonId(command.person());
        Role role = Role.valueOf(command.role().name());
        String agency = command.agency();
        Person person = new Person(id, role, agency == null ? null : new AgencyCode(agency), command.active());
        String password = command.password();
        boolean given = password != null && !password.isBlank();
        return after(submitting.submit(new OrganiserCommand.SavePerson(person, given || people.known(id))), () -> {
            people.save(id, command.name(), role);
            if (password != null && given) {
                people.setPasswordOnce(id, password);
                sessions.closeAll(id);
            }
        });
    }

    CompletionStage<Verdict> acceptPrinter(AcceptPrinter command, Submitting submitting) {
        DeviceId kiosk = new DeviceId(command.kiosk());
        return submitting.submit(
                new OrganiserCommand.AcceptPrinter(kiosk, command.model(), roll.asksFor(kiosk, command.model())));
    }

    /** Whoever may not approve devices is told so before anything is said of the code that he sent. */
    CompletionStage<Verdict> approveDevice(ApproveDevice command, Sender sender) {
        return sender.may(Permission.MANAGE_DEVICES)
                .thenComposeAsync(
                        may -> may ? compared(command, sender) : rejected(RejectionCode.NOT_ALLOWED, Map.of()), work);
    }

    private CompletionStage<Verdict> compared(ApproveDevice command, Submitting submitting) {
        return pairings.candidate(command.pairing(), command.code())
                .map(candidate -> paired(command, candidate, submitting))
                .orElseGet(() -> rejected(
                        pairings.pending(command.pairing()) ? RejectionCode.WRONG_CODE : RejectionCode.UNKNOWN_DEVICE,
                        Map.of()));
    }

    private CompletionStage<Verdict> paired(
            ApproveDevice command, Pairings.Candidate candidate, Submitting submitting) {
        String counter = command.counter();
        Device device = new Device(
                candidate.device(),
                DeviceKind.valueOf(candidate.kind().name()),
                counter == null ? null : new CounterCode(counter),
                command.zone(),
                true);
        return after(submitting.submit(new OrganiserCommand.PairDevice(device)), () -> {
            String token = tokens.fresh();
            sessions.admit(device.id(), token);
            roll.label(device.id(), command.label());
            pairings.approved(command.pairing(), device, token, candidate);
        });
    }

    private CompletionStage<Verdict> after(CompletionStage<Verdict> submitted, Runnable accepted) {
        return submitted.thenApplyAsync(
                verdict -> {
                    if (Accepting.isAccepted(verdict)) {
                        accepted.run();
                    }
                    return verdict;
                },
                work);
    }

    private static CompletionStage<Verdict> rejected(RejectionCode code, Map<String, String> details) {
        return CompletableFuture.completedFuture(new Verdict.Rejected(code, details));
    }
}
