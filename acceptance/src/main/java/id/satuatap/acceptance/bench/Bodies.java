package id.satuatap.acceptance.bench;

import java.util.SplittableRandom;

/** The bodies of commands and what answers say, without a JSON tree for each. Confined to one thread. */
final class Bodies {
    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int ID_LENGTH = 26;

    private final SplittableRandom chance;

    Bodies(SplittableRandom chance) {
        this.chance = chance;
    }

    String id() {
        char[] id = new char[ID_LENGTH];
        for (int i = 0; i < ID_LENGTH; i++) {
            id[i] = LETTERS[chance.nextInt(LETTERS.length)];
        }
        return new String(id);
    }

    String issue(String visit, String service) {
        return command("IssueTicket", "\"visit\":\"" + visit + "\",\"service\":\"" + service + "\"");
    }

    String shown(String visit) {
        return command("ReportCopy", "\"visit\":\"" + visit + "\",\"copy\":1,\"step\":\"SHOWN\"");
    }

    String atCounter(String type, String counter) {
        return command(type, "\"counter\":\"" + counter + "\"");
    }

    String aboutTurn(String type, String counter, String turn) {
        return command(type, "\"counter\":\"" + counter + "\",\"turn\":\"" + turn + "\"");
    }

    private String command(String type, String fields) {
        return "{\"commandId\":\"" + id() + "\",\"type\":\"" + type + "\"," + fields + "}";
    }

    static boolean accepted(String answer) {
        return answer.startsWith("{\"accepted\":true");
    }

    /** The first text of that name in an answer. @throws IllegalStateException when there is none */
    static String text(String answer, String name) {
        String mark = "\"" + name + "\":\"";
        int from = answer.indexOf(mark);
        if (from < 0) {
            throw new IllegalStateException("no " + name + " in " + answer);
        }
        int start = from + mark.length();
        return answer.substring(start, answer.indexOf('"', start));
    }

    /** The first whole number of that name in an answer. */
    static long number(String answer, String name) {
        String mark = "\"" + name + "\":";
        int from = answer.indexOf(mark);
        if (from < 0) {
            throw new IllegalStateException("no " + name + " in " + answer);
        }
        int start = from + mark.length();
        int end = start;
        while (end < answer.length() && Character.isDigit(answer.charAt(end))) {
            end++;
        }
        return Long.parseLong(answer.substring(start, end));
    }
}
