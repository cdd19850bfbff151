package id.satuatap.hall.access;

/** A row of the permission table. */
public enum Permission {
    /** Take a number for a visitor, report what became of its paper. */
    ISSUE,
    /** Open, pause, resume and close a counter; a person's act. */
    RUN_COUNTER,
    /** Close a counter that another officer left open. */
    RELEASE_COUNTER,
    /** The five acts a keypad has: call next, recall, start, finish, not present. */
    PRESS_KEYPAD,
    /** Send a visitor on, undo a call. */
    MOVE_VISITOR,
    /** Put who missed his call back into his line. */
    RETURN_VISITOR,
    /** Put who came back too late into his line all the same, with a reason; a person's act. */
    APPROVE_LATE_RETURN,
    /** Give a waiting visitor priority, or take it away, with a reason. */
    SET_PRIORITY,
    /** Answer an officer who wants to close, act for him, move those who wait; a person's act. */
    ACT_FOR_OFFICER,
    /** Say that an agency cannot work for a while, and that it goes on. */
    FREEZE_AGENCY,
    /** Have a number printed once more at a kiosk; a person's act. */
    REPRINT,
    /** Say that the printer that answers at a kiosk now is the right one; a person's act. */
    ACCEPT_PRINTER,
    /** See how the kiosks and their printers stand, and what is printed there once more. */
    SEE_KIOSKS,
    /** Say how the own printer stands, and hear what is to be printed there once more; a kiosk's act, and a desk's PC's. */
    REPORT_PRINTER,
    /** Say what is wrong with the devices at a counter or on a board. */
    REPORT_DEVICES,
    /** Make one of a visitor's two numbers, and two of one, with a reason; a person's act. */
    JOIN_VISITS,
    /** Say that a visitor will not be served. */
    CANCEL_TICKET,
    /** Give up the number of a paper that is shown. */
    GIVE_UP_TICKET,
    /** Keep a place for somebody at a time of a day, move it, cancel it. */
    BOOK,
    /** Give somebody with a booking his number. */
    CHECK_IN,
    /** Report what was spoken and shown. */
    ANNOUNCE,
    /** See what the hall shows everybody. */
    SEE_HALL,
    /** See the waiting visitors and desks of an agency. */
    SEE_AGENCY,
    /** See the live figures of an agency, and its reports. */
    SEE_FIGURES,
    /** Find the tickets of an agency, of today and before, and see what became of them. */
    FIND_TICKET,
    /** Publish the catalogue and settings. */
    PUBLISH_CONFIGURATION,
    /** Lay tickets out. */
    PUBLISH_TICKET_TEMPLATE,
    /** Add, change and lock people. */
    MANAGE_PEOPLE,
    /** Approve and revoke devices. */
    MANAGE_DEVICES,
    /** Open and close the day, confirm the clock. */
    RUN_DAY,
    /** Say of somebody who waits that he is expected on another date; a person's act. */
    REBOOK,
    /** Open or close an agency or service on a date, against table and calendar; a person's act. */
    OVERRIDE_HOURS,
    /** Let an agency or service serve longer on a date, or a service give more numbers; a person's act. */
    EXTEND_HOURS,
    /** Timers and start-up of the server itself. */
    RUN_SERVER
}
