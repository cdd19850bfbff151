package id.satuatap.protocol.command;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Immutable. What a caller asks the server to do; the {@code type} on the wire is the record's simple name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Command
        permits IssueTicket,
                ReportCopy,
                OpenCounter,
                PauseCounter,
                ResumeCounter,
                CloseCounter,
                CallNext,
                CallTicket,
                ReturnVisitor,
                ApproveLateReturn,
                SetPriority,
                ReprintTicket,
                RecallTicket,
                StartServing,
                FinishServing,
                MarkNoShow,
                UndoCall,
                TransferTicket,
                IssueJourney,
                AddStop,
                DropStop,
                JoinVisits,
                PartVisits,
                SplitVisit,
                HoldTicket,
                ResumeTicket,
                RequeueTicket,
                ReopenTicket,
                CancelTicket,
                GiveUpTicket,
                FreezeAgency,
                ThawAgency,
                AskToClose,
                StayOpen,
                AnswerClosing,
                EndTurnFor,
                SendOnFor,
                MoveTicket,
                ReportAnnouncement,
                ReportShown,
                AskForVoice,
                PublishCatalogue,
                PublishTicketTemplate,
                SavePerson,
                ApproveDevice,
                RevokeDevice,
                AcceptPrinter,
                ConfirmClock,
                OpenDay,
                CloseDay,
                ApproveOverride,
                TakeBackOverride,
                RebookTicket,
                MakeBooking,
                MoveBooking,
                CancelBooking,
                CheckIn {

    /** Answers with the case of this command. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of command. */
    interface Cases<R> {
        R issueTicket(IssueTicket command);

        R reportCopy(ReportCopy command);

        R openCounter(OpenCounter command);

        R pauseCounter(PauseCounter command);

        R resumeCounter(ResumeCounter command);

        R closeCounter(CloseCounter command);

        R callNext(CallNext command);

        R callTicket(CallTicket command);

        R returnVisitor(ReturnVisitor command);

        R approveLateReturn(ApproveLateReturn command);

        R setPriority(SetPriority command);

        R reprintTicket(ReprintTicket command);

        R recallTicket(RecallTicket command);

        R startServing(StartServing command);

        R finishServing(FinishServing command);

        R markNoShow(MarkNoShow command);

        R undoCall(UndoCall command);

        R transferTicket(TransferTicket command);

        R issueJourney(IssueJourney command);

        R addStop(AddStop command);

        R dropStop(DropStop command);

        R joinVisits(JoinVisits command);

        R partVisits(PartVisits command);

        R splitVisit(SplitVisit command);

        R holdTicket(HoldTicket command);

        R resumeTicket(ResumeTicket command);

        R requeueTicket(RequeueTicket command);

        R reopenTicket(ReopenTicket command);

        R cancelTicket(CancelTicket command);

        R giveUpTicket(GiveUpTicket command);

        R freezeAgency(FreezeAgency command);

        R thawAgency(ThawAgency command);

        R askToClose(AskToClose command);

        R stayOpen(StayOpen command);

        R answerClosing(AnswerClosing command);

        R endTurnFor(EndTurnFor command);

        R sendOnFor(SendOnFor command);

        R moveTicket(MoveTicket command);

        R reportAnnouncement(ReportAnnouncement command);

        R reportShown(ReportShown command);

        R askForVoice(AskForVoice command);

        R publishCatalogue(PublishCatalogue command);

        R publishTicketTemplate(PublishTicketTemplate command);

        R savePerson(SavePerson command);

        R approveDevice(ApproveDevice command);

        R revokeDevice(RevokeDevice command);

        R acceptPrinter(AcceptPrinter command);

        R confirmClock(ConfirmClock command);

        R openDay(OpenDay command);

        R closeDay(CloseDay command);

        R approveOverride(ApproveOverride command);

        R takeBackOverride(TakeBackOverride command);

        R rebookTicket(RebookTicket command);

        R makeBooking(MakeBooking command);

        R moveBooking(MoveBooking command);

        R cancelBooking(CancelBooking command);

        R checkIn(CheckIn command);
    }
}
