package id.satuatap.uikit.icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** What an icon means; which drawing stands for it is decided here and nowhere else. Immutable. */
public enum Icon {
    /** Population and civil registration. */
    POPULATION(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE),
    /** Business licences. */
    LICENCE(MaterialDesignS.STOREFRONT_OUTLINE),
    /** Police. */
    POLICE(MaterialDesignS.SHIELD_ACCOUNT_OUTLINE),
    /** Vehicle registration. */
    VEHICLE(MaterialDesignC.CAR),
    /** Immigration. */
    PASSPORT(MaterialDesignP.PASSPORT),
    /** Land office. */
    LAND(MaterialDesignH.HOME_MAP_MARKER),
    /** State taxes. */
    TAX(MaterialDesignC.CASH_MULTIPLE),
    /** Regional taxes and levies. */
    REGIONAL_TAX(MaterialDesignR.RECEIPT_TEXT_OUTLINE),
    /** Bank. */
    BANK(MaterialDesignB.BANK_OUTLINE),
    /** Health insurance. */
    HEALTH(MaterialDesignH.HOSPITAL_BOX_OUTLINE),
    /** Health office. */
    CLINIC(MaterialDesignH.HEART_PULSE),
    /** Workers' insurance. */
    WORKER(MaterialDesignA.ACCOUNT_HARD_HAT),
    /** Employment office. */
    EMPLOYMENT(MaterialDesignB.BRIEFCASE_ACCOUNT_OUTLINE),
    /** Migrant workers. */
    MIGRANT(MaterialDesignA.AIRPLANE_TAKEOFF),
    /** Pensions. */
    PENSION(MaterialDesignA.ACCOUNT_CLOCK_OUTLINE),
    /** Accident insurance. */
    INSURANCE(MaterialDesignU.UMBRELLA_OUTLINE),
    /** Religious affairs. */
    RELIGION(MaterialDesignM.MOSQUE),
    /** Social affairs. */
    SOCIAL(MaterialDesignH.HAND_HEART_OUTLINE),
    /** Environment. */
    ENVIRONMENT(MaterialDesignL.LEAF),
    /** Transport. */
    TRANSPORT(MaterialDesignB.BUS),
    /** Public works and housing. */
    PUBLIC_WORKS(MaterialDesignH.HOME_CITY_OUTLINE),
    /** Spatial planning. */
    MAP(MaterialDesignM.MAP_OUTLINE),
    /** District court. */
    COURT(MaterialDesignG.GAVEL),
    /** Religious court. */
    RELIGIOUS_COURT(MaterialDesignS.SCALE_BALANCE),
    /** Prosecutor. */
    PROSECUTOR(MaterialDesignA.ACCOUNT_TIE),
    /** Law ministry. */
    LAW(MaterialDesignB.BOOK_OPEN_VARIANT),
    /** Customs. */
    CUSTOMS(MaterialDesignP.PACKAGE_VARIANT),
    /** Food and drug control. */
    FOOD_DRUG(MaterialDesignP.PILL),
    /** Water supply. */
    WATER(MaterialDesignW.WATER_OUTLINE),
    /** Electricity. */
    ELECTRICITY(MaterialDesignL.LIGHTNING_BOLT_OUTLINE),
    /** Post. */
    POST(MaterialDesignE.EMAIL_OUTLINE),
    /** Any other agency. */
    GENERIC(MaterialDesignO.OFFICE_BUILDING_OUTLINE),
    /** The mall itself. */
    MALL(MaterialDesignB.BANK),
    /** People who wait. */
    PEOPLE(MaterialDesignA.ACCOUNT_GROUP),
    /** A queue. */
    QUEUE(MaterialDesignH.HUMAN_QUEUE),
    /** A time. */
    CLOCK(MaterialDesignC.CLOCK_OUTLINE),
    /** Waiting time. */
    WAIT(MaterialDesignT.TIMER_SAND),
    /** A date. */
    CALENDAR(MaterialDesignC.CALENDAR_BLANK_OUTLINE),
    /** A fee. */
    MONEY(MaterialDesignC.CASH),
    /** A requirement. */
    DOCUMENT(MaterialDesignF.FILE_DOCUMENT_OUTLINE),
    /** A list of requirements. */
    CHECKLIST(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE),
    /** A ticket. */
    TICKET(MaterialDesignT.TICKET_CONFIRMATION_OUTLINE),
    /** A counter. */
    COUNTER(MaterialDesignD.DESK),
    /** Where to go. */
    LOCATION(MaterialDesignM.MAP_MARKER_OUTLINE),
    /** A report. */
    REPORT(MaterialDesignC.CHART_BAR),
    /** The person signed in. */
    USER(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE),
    /** A supervisor. */
    SUPERVISOR(MaterialDesignA.ACCOUNT_SUPERVISOR_OUTLINE),
    /** Keys. */
    KEYBOARD(MaterialDesignK.KEYBOARD_OUTLINE),
    /** A board. */
    MONITOR(MaterialDesignM.MONITOR_DASHBOARD),
    /** A printer. */
    PRINTER(MaterialDesignP.PRINTER),
    /** A printer that does not answer. */
    PRINTER_OFF(MaterialDesignP.PRINTER_OFF),
    /** Paper has run out. */
    PAPER_OUT(MaterialDesignP.PRINTER_ALERT),
    /** A device is unplugged. */
    PLUG_OFF(MaterialDesignP.POWER_PLUG_OFF_OUTLINE),
    /** Connected. */
    LINK(MaterialDesignW.WIFI),
    /** Not connected. */
    LINK_LOST(MaterialDesignW.WIFI_OFF),
    /** Sound on. */
    VOLUME(MaterialDesignV.VOLUME_HIGH),
    /** Sound off. */
    MUTED(MaterialDesignV.VOLUME_OFF),
    /** Back. */
    BACK(MaterialDesignA.ARROW_LEFT),
    /** Onwards. */
    NEXT(MaterialDesignA.ARROW_RIGHT),
    /** Page back. */
    PREVIOUS_PAGE(MaterialDesignC.CHEVRON_LEFT),
    /** Page on. */
    NEXT_PAGE(MaterialDesignC.CHEVRON_RIGHT),
    /** Up. */
    UP(MaterialDesignC.CHEVRON_UP),
    /** Down. */
    DOWN(MaterialDesignC.CHEVRON_DOWN),
    /** To the start. */
    HOME(MaterialDesignH.HOME_OUTLINE),
    /** Change the language. */
    LANGUAGE(MaterialDesignT.TRANSLATE),
    /** Priority service. */
    PRIORITY(MaterialDesignW.WHEELCHAIR_ACCESSIBILITY),
    /** Elderly. */
    ELDERLY(MaterialDesignH.HUMAN_CANE),
    /** Pregnant or nursing. */
    MATERNITY(MaterialDesignH.HUMAN_PREGNANT),
    /** Call next. */
    CALL(MaterialDesignB.BULLHORN_OUTLINE),
    /** Call again. */
    RECALL(MaterialDesignB.BELL_RING_OUTLINE),
    /** Start serving. */
    START(MaterialDesignP.PLAY),
    /** Finish. */
    FINISH(MaterialDesignC.CHECK),
    /** Not present. */
    NO_SHOW(MaterialDesignA.ACCOUNT_OFF_OUTLINE),
    /** Transfer. */
    TRANSFER(MaterialDesignS.SWAP_HORIZONTAL),
    /** Put on hold. */
    HOLD(MaterialDesignT.TRAY_FULL),
    /** Resume. */
    RESUME(MaterialDesignP.PLAY_CIRCLE_OUTLINE),
    /** Undo. */
    UNDO(MaterialDesignU.UNDO),
    /** A visitor goes somewhere. */
    WALK(MaterialDesignW.WALK),
    /** Pause. */
    PAUSE(MaterialDesignP.PAUSE),
    /** Open a counter. */
    OPEN(MaterialDesignD.DOOR_OPEN),
    /** Close a counter. */
    CLOSE(MaterialDesignD.DOOR_CLOSED),
    /** Close a message. */
    DISMISS(MaterialDesignC.CLOSE),
    /** Not available. */
    CANCEL(MaterialDesignC.CANCEL),
    /** Done. */
    CHECK(MaterialDesignC.CHECK_CIRCLE),
    /** Warning. */
    WARNING(MaterialDesignA.ALERT_OUTLINE),
    /** Error. */
    ERROR(MaterialDesignA.ALERT_CIRCLE_OUTLINE),
    /** Information. */
    INFO(MaterialDesignI.INFORMATION_OUTLINE),
    /** Search. */
    SEARCH(MaterialDesignM.MAGNIFY),
    /** Scan a code. */
    QR(MaterialDesignQ.QRCODE_SCAN),
    /** Refresh. */
    REFRESH(MaterialDesignR.REFRESH),
    /** Sign in. */
    SIGN_IN(MaterialDesignL.LOGIN),
    /** Sign out. */
    SIGN_OUT(MaterialDesignL.LOGOUT),
    /** Settings. */
    SETTINGS(MaterialDesignC.COG_OUTLINE),
    /** Add. */
    ADD(MaterialDesignP.PLUS),
    /** Take away. */
    REMOVE(MaterialDesignM.MINUS),
    /** Edit. */
    EDIT(MaterialDesignP.PENCIL_OUTLINE),
    /** Delete. */
    DELETE(MaterialDesignD.DELETE_OUTLINE),
    /** Save. */
    SAVE(MaterialDesignC.CONTENT_SAVE_OUTLINE),
    /** Download. */
    DOWNLOAD(MaterialDesignD.DOWNLOAD),
    /** What happened. */
    HISTORY(MaterialDesignH.HISTORY),
    /** Show. */
    SHOW(MaterialDesignE.EYE_OUTLINE),
    /** Menu. */
    MENU(MaterialDesignM.MENU),
    /** More. */
    MORE(MaterialDesignD.DOTS_VERTICAL),
    /** Narrow strip. */
    DOCK(MaterialDesignD.DOCK_TOP),
    /** Full window. */
    FULL(MaterialDesignF.FULLSCREEN),
    /** As wide as there is room. */
    FIT_WIDTH(MaterialDesignA.ARROW_EXPAND_HORIZONTAL),
    /** A whole page. */
    FIT_PAGE(MaterialDesignF.FIT_TO_PAGE_OUTLINE);

    private final String glyph;

    Icon(Ikon drawing) {
        this.glyph = Character.toString(drawing.getCode());
    }

    /** The character of the icon font that draws this icon. */
    String glyph() {
        return glyph;
    }
}
