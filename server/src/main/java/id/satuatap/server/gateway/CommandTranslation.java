package id.satuatap.server.gateway;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.OutageCommand;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.command.AddStop;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.ApproveLateReturn;
import id.satuatap.protocol.command.ApproveOverride;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CallTicket;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CancelTicket;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CloseDay;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.DropStop;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.GiveUpTicket;
import id.satuatap.protocol.command.HoldTicket;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.MoveBooking;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.OpenDay;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.PauseCounter;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.command.PublishTicketTemplate;
import id.satuatap.protocol.command.RebookTicket;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.ReopenTicket;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.ReportShown;
import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.command.RequeueTicket;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.ResumeTicket;
import id.satuatap.protocol.command.ReturnVisitor;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.SeenState;
import id.satuatap.protocol.command.SendOnFor;
import id.satuatap.protocol.command.SetPriority;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.StayOpen;
import id.satuatap.protocol.command.TakeBackOverride;
import id.satuatap.protocol.command.ThawAgency;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.server.engine.Verdict;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the protocol's commands become the hall's. Immutable; one for each request.
 *
 * <p>Most are a change of words; those that touch files or the vault too are in {@link Administration} and
 * {@link TransferNotes}.
 */
final class CommandTranslation implements Command.Cases<CompletionStage<Verdict>> {
    private final Sender engine;
    private final Administration administration;
    private final TransferNotes notes;
    private final BookingTranslation bookings;

    CommandTranslation(Sender engine, Administration administration, TransferNotes notes, BookingTranslation bookings) {
        this.engine = engine;
        this.administration = administration;
        this.notes = notes;
        this.bookings = bookings;
    }

    @Override
    public CompletionStage<Verdict> issueTicket(IssueTicket command) {
        return engine.submit(new VisitorCommand.IssueTicket(
                NewVisits.id(command.visit()),
                new ServiceCode(command.service()),
                command.persons(),
                command.priority(),
                NewVisits.language(command.language())));
    }

    @Override
    public CompletionStage<Verdict> reportCopy(ReportCopy command) {
        return engine.submit(new VisitorCommand.ReportCopy(
                new VisitId(command.visit()),
                command.copy(),
                CopyState.valueOf(command.step().name()),
                command.tier() == null ? null : ProofTier.valueOf(command.tier().name()),
                command.reason()));
    }

    @Override
    public CompletionStage<Verdict> reprintTicket(ReprintTicket command) {
        return engine.submit(new VisitorCommand.ReprintTicket(
                new VisitId(command.visit()), new DeviceId(command.kiosk()), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> openCounter(OpenCounter command) {
        return engine.submit(new OfficerCommand.OpenCounter(new CounterCode(command.counter())));
    }

    @Override
    public CompletionStage<Verdict> pauseCounter(PauseCounter command) {
        return engine.submit(new OfficerCommand.PauseCounter(new CounterCode(command.counter()), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> resumeCounter(ResumeCounter command) {
        return engine.submit(new OfficerCommand.ResumeCounter(new CounterCode(command.counter())));
    }

    @Override
    public CompletionStage<Verdict> closeCounter(CloseCounter command) {
        return engine.submit(new OfficerCommand.CloseCounter(
                new CounterCode(command.counter()),
                command.visitor() == null
                        ? null
                        : LeftBehind.valueOf(command.visitor().name()),
                command.turn() == null ? null : new TurnId(command.turn()),
                command.reason()));
    }

    @Override
    public CompletionStage<Verdict> callNext(CallNext command) {
        String finishing = command.finishing();
        return engine.submit(new OfficerCommand.CallNext(
                new CounterCode(command.counter()), finishing == null ? null : new TurnId(finishing)));
    }

    @Override
    public CompletionStage<Verdict> callTicket(CallTicket command) {
        return engine.submit(new OfficerCommand.CallTicket(
                new CounterCode(command.counter()), new LegId(command.leg()), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> returnVisitor(ReturnVisitor command) {
        return engine.submit(new VisitorCommand.ReturnVisitor(new VisitId(command.visit())));
    }

    @Override
    public CompletionStage<Verdict> approveLateReturn(ApproveLateReturn command) {
        return engine.submit(new VisitorCommand.ApproveLateReturn(new VisitId(command.visit()), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> setPriority(SetPriority command) {
        return engine.submit(
                new VisitorCommand.SetPriority(new VisitId(command.visit()), command.priority(), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> recallTicket(RecallTicket command) {
        return engine.submit(
                new OfficerCommand.RecallTicket(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> startServing(StartServing command) {
        return engine.submit(
                new OfficerCommand.StartServing(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> finishServing(FinishServing command) {
        return engine.submit(
                new OfficerCommand.FinishServing(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> markNoShow(MarkNoShow command) {
        return engine.submit(
                new OfficerCommand.MarkNoShow(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> undoCall(UndoCall command) {
        return engine.submit(
                new OfficerCommand.UndoCall(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> transferTicket(TransferTicket command) {
        return notes.keep(command.note(), reference -> transfer(command, reference), engine);
    }

    @Override
    public CompletionStage<Verdict> issueJourney(IssueJourney command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> addStop(AddStop command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> dropStop(DropStop command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> joinVisits(JoinVisits command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> partVisits(PartVisits command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> splitVisit(SplitVisit command) {
        return engine.submit(JourneyTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> holdTicket(HoldTicket command) {
        return engine.submit(new MovingCommand.HoldTicket(
                new CounterCode(command.counter()), new TurnId(command.turn()), command.reason(), command.minutes()));
    }

    @Override
    public CompletionStage<Verdict> resumeTicket(ResumeTicket command) {
        return engine.submit(
                new MovingCommand.ResumeTicket(new CounterCode(command.counter()), new LegId(command.leg())));
    }

    @Override
    public CompletionStage<Verdict> requeueTicket(RequeueTicket command) {
        return engine.submit(
                new MovingCommand.RequeueTicket(new CounterCode(command.counter()), new LegId(command.leg())));
    }

    @Override
    public CompletionStage<Verdict> reopenTicket(ReopenTicket command) {
        return engine.submit(
                new MovingCommand.ReopenTicket(new CounterCode(command.counter()), new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> cancelTicket(CancelTicket command) {
        SeenState seen = command.seen();
        return engine.submit(new MovingCommand.CancelTicket(
                new LegId(command.leg()), command.reason(), seen == null ? null : LegState.valueOf(seen.name())));
    }

    @Override
    public CompletionStage<Verdict> giveUpTicket(GiveUpTicket command) {
        return engine.submit(new MovingCommand.GiveUpTicket(command.token()));
    }

    @Override
    public CompletionStage<Verdict> freezeAgency(FreezeAgency command) {
        return engine.submit(new OutageCommand.FreezeAgency(new AgencyCode(command.agency()), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> thawAgency(ThawAgency command) {
        return engine.submit(new OutageCommand.ThawAgency(new AgencyCode(command.agency())));
    }

    @Override
    public CompletionStage<Verdict> askToClose(AskToClose command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> stayOpen(StayOpen command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> answerClosing(AnswerClosing command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> endTurnFor(EndTurnFor command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> sendOnFor(SendOnFor command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> moveTicket(MoveTicket command) {
        return engine.submit(SupervisingTranslation.of(command));
    }

    private static OfficerCommand transfer(TransferTicket command, @Nullable String noteRef) {
        return new OfficerCommand.TransferTicket(
                new CounterCode(command.counter()),
                new TurnId(command.turn()),
                new ServiceCode(command.toService()),
                command.place() == null
                        ? null
                        : TransferPlace.valueOf(command.place().name()),
                noteRef,
                receiver(command),
                Boolean.TRUE.equals(command.comesBack()));
    }

    private static @Nullable ReservedFor receiver(TransferTicket command) {
        String counter = command.toCounter();
        String officer = command.toOfficer();
        if (counter != null) {
            return new ReservedFor(new CounterCode(counter), null);
        }
        return officer == null ? null : new ReservedFor(null, new PersonId(officer));
    }

    @Override
    public CompletionStage<Verdict> reportAnnouncement(ReportAnnouncement command) {
        return engine.submit(new VoiceCommand.ReportAnnouncement(
                new AnnouncementId(command.announcement()),
                command.outcome() == SpeechOutcome.SPOKEN,
                command.reason()));
    }

    @Override
    public CompletionStage<Verdict> reportShown(ReportShown command) {
        return engine.submit(new VoiceCommand.ReportShown(new TurnId(command.turn())));
    }

    @Override
    public CompletionStage<Verdict> askForVoice(AskForVoice command) {
        return engine.submit(new VoiceCommand.AskForVoice(
                new AnnouncementId(command.notice()),
                command.zone(),
                command.urgent(),
                command.seconds(),
                command.matters()));
    }

    @Override
    public CompletionStage<Verdict> publishTicketTemplate(PublishTicketTemplate command) {
        return administration.publishTemplate(command, engine);
    }

    @Override
    public CompletionStage<Verdict> publishCatalogue(PublishCatalogue command) {
        return administration.publish(command, engine);
    }

    @Override
    public CompletionStage<Verdict> savePerson(SavePerson command) {
        return administration.savePerson(command, engine);
    }

    @Override
    public CompletionStage<Verdict> approveDevice(ApproveDevice command) {
        return administration.approveDevice(command, engine);
    }

    @Override
    public CompletionStage<Verdict> revokeDevice(RevokeDevice command) {
        return engine.submit(new OrganiserCommand.RevokeDevice(new DeviceId(command.device())));
    }

    @Override
    public CompletionStage<Verdict> acceptPrinter(AcceptPrinter command) {
        return administration.acceptPrinter(command, engine);
    }

    @Override
    public CompletionStage<Verdict> confirmClock(ConfirmClock command) {
        return engine.submit(new OrganiserCommand.ConfirmClock());
    }

    @Override
    public CompletionStage<Verdict> openDay(OpenDay command) {
        return engine.submit(new OrganiserCommand.OpenDay(command.date()));
    }

    @Override
    public CompletionStage<Verdict> closeDay(CloseDay command) {
        return engine.submit(new OrganiserCommand.CloseDay());
    }

    @Override
    public CompletionStage<Verdict> approveOverride(ApproveOverride command) {
        return engine.submit(new ScheduleCommand.ApproveOverride(
                new OverrideId(command.override()),
                new AgencyCode(command.agency()),
                command.service() == null ? null : new ServiceCode(command.service()),
                command.date(),
                HoursOverride.Kind.valueOf(command.decision().name()),
                command.from(),
                command.until(),
                command.reason(),
                command.numbers()));
    }

    @Override
    public CompletionStage<Verdict> takeBackOverride(TakeBackOverride command) {
        return engine.submit(new ScheduleCommand.TakeBackOverride(new OverrideId(command.override())));
    }

    @Override
    public CompletionStage<Verdict> rebookTicket(RebookTicket command) {
        return engine.submit(new ScheduleCommand.RebookTicket(
                new LegId(command.leg()), command.date(), command.time(), command.reason()));
    }

    @Override
    public CompletionStage<Verdict> makeBooking(MakeBooking command) {
        return bookings.make(command, engine);
    }

    @Override
    public CompletionStage<Verdict> moveBooking(MoveBooking command) {
        return engine.submit(BookingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> cancelBooking(CancelBooking command) {
        return engine.submit(BookingTranslation.of(command));
    }

    @Override
    public CompletionStage<Verdict> checkIn(CheckIn command) {
        return engine.submit(BookingTranslation.of(command));
    }
}
