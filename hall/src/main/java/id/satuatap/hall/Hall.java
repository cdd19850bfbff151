package id.satuatap.hall;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.booking.BookingCodes;
import id.satuatap.hall.booking.Rebooking;
import id.satuatap.hall.booking.Reserving;
import id.satuatap.hall.calling.Calling;
import id.satuatap.hall.calling.Returning;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.OutageCommand;
import id.satuatap.hall.command.ScheduleCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.counter.Attending;
import id.satuatap.hall.day.Keeping;
import id.satuatap.hall.day.Organising;
import id.satuatap.hall.holding.Cancelling;
import id.satuatap.hall.holding.Holding;
import id.satuatap.hall.holding.Reopening;
import id.satuatap.hall.issuing.Issuing;
import id.satuatap.hall.issuing.Reprinting;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.joining.Joining;
import id.satuatap.hall.joining.Parting;
import id.satuatap.hall.joining.Splitting;
import id.satuatap.hall.journey.Journeying;
import id.satuatap.hall.journey.Replanning;
import id.satuatap.hall.moving.Transferring;
import id.satuatap.hall.outage.Freezing;
import id.satuatap.hall.schedule.Overriding;
import id.satuatap.hall.serving.Serving;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.supervising.Supervising;
import java.time.Instant;

/**
 * Decides every command on the state it finds: the one entrance to the rules. Immutable; used on the engine's thread.
 *
 * <p>Pure: the same state, principal, command and time give the same decision. It changes nothing; what it accepts
 * becomes state by {@link id.satuatap.hall.state.Fold}.
 */
public final class Hall {
    private final TicketTokens tokens;
    private final BookingCodes codes;

    public Hall(TicketTokens tokens, BookingCodes codes) {
        this.tokens = tokens;
        this.codes = codes;
    }

    public Decision decide(HallState state, Principal who, Command command, Instant now) {
        return command.match(new Command.Cases<>() {
            @Override
            public Decision visitor(VisitorCommand asked) {
                return asked.match(new ForVisitor(state, who, now, tokens));
            }

            @Override
            public Decision officer(OfficerCommand asked) {
                return asked.match(new AtCounter(state, who, now));
            }

            @Override
            public Decision moving(MovingCommand asked) {
                return asked.match(new Moving(state, who, now));
            }

            @Override
            public Decision journey(JourneyCommand asked) {
                return asked.match(new Journeys(state, who, now, tokens));
            }

            @Override
            public Decision outage(OutageCommand asked) {
                return asked.match(new Freezing(state, who, now));
            }

            @Override
            public Decision booking(BookingCommand asked) {
                return asked.match(new Reserving(state, who, now, tokens, codes));
            }

            @Override
            public Decision supervising(SupervisingCommand asked) {
                return asked.match(new Supervising(state, who, now));
            }

            @Override
            public Decision voice(VoiceCommand asked) {
                return asked.match(new Announcing(state, who, now));
            }

            @Override
            public Decision organiser(OrganiserCommand asked) {
                return asked.match(new Organising(state, who, now));
            }

            @Override
            public Decision schedule(ScheduleCommand asked) {
                return asked.match(new AboutHours(state, who, now, codes));
            }

            @Override
            public Decision server(ServerCommand asked) {
                return asked.match(new Keeping(state, who, now));
            }
        });
    }

    /** Sends what people decide about hours to the feature that knows its rule. */
    private static final class AboutHours implements ScheduleCommand.Cases<Decision> {
        private final Overriding overriding;
        private final Rebooking rebooking;

        AboutHours(HallState state, Principal who, Instant now, BookingCodes codes) {
            this.overriding = new Overriding(state, who, now);
            this.rebooking = new Rebooking(state, who, now, codes);
        }

        @Override
        public Decision approve(ScheduleCommand.ApproveOverride command) {
            return overriding.approve(command);
        }

        @Override
        public Decision takeBack(ScheduleCommand.TakeBackOverride command) {
            return overriding.takeBack(command);
        }

        @Override
        public Decision rebook(ScheduleCommand.RebookTicket command) {
            return rebooking.rebook(command);
        }
    }

    /** Sends a visitor's command to the feature that knows its rule. */
    private static final class ForVisitor implements VisitorCommand.Cases<Decision> {
        private final Issuing issuing;
        private final Returning returning;
        private final Reprinting reprinting;

        ForVisitor(HallState state, Principal who, Instant now, TicketTokens tokens) {
            this.issuing = new Issuing(state, who, now, tokens);
            this.returning = new Returning(state, who, now);
            this.reprinting = new Reprinting(state, who);
        }

        @Override
        public Decision issue(VisitorCommand.IssueTicket command) {
            return issuing.issue(command);
        }

        @Override
        public Decision reportCopy(VisitorCommand.ReportCopy command) {
            return issuing.reportCopy(command);
        }

        @Override
        public Decision returnVisitor(VisitorCommand.ReturnVisitor command) {
            return returning.back(command);
        }

        @Override
        public Decision approveLateReturn(VisitorCommand.ApproveLateReturn command) {
            return returning.late(command);
        }

        @Override
        public Decision setPriority(VisitorCommand.SetPriority command) {
            return returning.priority(command);
        }

        @Override
        public Decision reprint(VisitorCommand.ReprintTicket command) {
            return reprinting.reprint(command);
        }
    }

    /** Sends an officer's command to the feature that knows its rule. */
    private static final class AtCounter implements OfficerCommand.Cases<Decision> {
        private final Attending attending;
        private final Calling calling;
        private final Serving serving;
        private final Transferring transferring;

        AtCounter(HallState state, Principal who, Instant now) {
            this.attending = new Attending(state, who, now);
            this.calling = new Calling(state, who, now);
            this.serving = new Serving(state, who, now);
            this.transferring = new Transferring(state, who, now);
        }

        @Override
        public Decision open(OfficerCommand.OpenCounter command) {
            return attending.open(command);
        }

        @Override
        public Decision pause(OfficerCommand.PauseCounter command) {
            return attending.pause(command);
        }

        @Override
        public Decision resume(OfficerCommand.ResumeCounter command) {
            return attending.resume(command);
        }

        @Override
        public Decision close(OfficerCommand.CloseCounter command) {
            return attending.close(command);
        }

        @Override
        public Decision callNext(OfficerCommand.CallNext command) {
            return calling.next(command);
        }

        @Override
        public Decision callTicket(OfficerCommand.CallTicket command) {
            return calling.chosen(command);
        }

        @Override
        public Decision recall(OfficerCommand.RecallTicket command) {
            return calling.recall(command);
        }

        @Override
        public Decision start(OfficerCommand.StartServing command) {
            return serving.start(command);
        }

        @Override
        public Decision finish(OfficerCommand.FinishServing command) {
            return serving.finish(command);
        }

        @Override
        public Decision noShow(OfficerCommand.MarkNoShow command) {
            return serving.noShow(command);
        }

        @Override
        public Decision undo(OfficerCommand.UndoCall command) {
            return calling.undo(command);
        }

        @Override
        public Decision transfer(OfficerCommand.TransferTicket command) {
            return transferring.transfer(command);
        }
    }

    /** The same for visits to several services. */
    private static final class Journeys implements JourneyCommand.Cases<Decision> {
        private final Journeying journeying;
        private final Replanning replanning;
        private final Joining joining;
        private final Parting parting;
        private final Splitting splitting;

        Journeys(HallState state, Principal who, Instant now, TicketTokens tokens) {
            this.journeying = new Journeying(state, who, now, tokens);
            this.replanning = new Replanning(state, who, now);
            this.joining = new Joining(state, who, now);
            this.parting = new Parting(state, who, now);
            this.splitting = new Splitting(state, who, now, tokens);
        }

        @Override
        public Decision issue(JourneyCommand.IssueJourney command) {
            return journeying.issue(command);
        }

        @Override
        public Decision add(JourneyCommand.AddStop command) {
            return replanning.add(command);
        }

        @Override
        public Decision drop(JourneyCommand.DropStop command) {
            return replanning.drop(command);
        }

        @Override
        public Decision join(JourneyCommand.JoinVisits command) {
            return joining.join(command);
        }

        @Override
        public Decision part(JourneyCommand.PartVisits command) {
            return parting.part(command);
        }

        @Override
        public Decision split(JourneyCommand.SplitVisit command) {
            return splitting.split(command);
        }
    }

    /** The same for what leaves the straight way from call to finish. */
    private static final class Moving implements MovingCommand.Cases<Decision> {
        private final Holding holding;
        private final Reopening reopening;
        private final Cancelling cancelling;

        Moving(HallState state, Principal who, Instant now) {
            this.holding = new Holding(state, who, now);
            this.reopening = new Reopening(state, who, now);
            this.cancelling = new Cancelling(state, who, now);
        }

        @Override
        public Decision hold(MovingCommand.HoldTicket command) {
            return holding.hold(command);
        }

        @Override
        public Decision resume(MovingCommand.ResumeTicket command) {
            return holding.resume(command);
        }

        @Override
        public Decision requeue(MovingCommand.RequeueTicket command) {
            return holding.requeue(command);
        }

        @Override
        public Decision reopen(MovingCommand.ReopenTicket command) {
            return reopening.reopen(command);
        }

        @Override
        public Decision cancel(MovingCommand.CancelTicket command) {
            return cancelling.cancel(command);
        }

        @Override
        public Decision giveUp(MovingCommand.GiveUpTicket command) {
            return cancelling.giveUp(command);
        }
    }
}
