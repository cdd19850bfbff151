package id.satuatap.journal.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether bytes are one JSON value (RFC 8259) in UTF-8; confined to the call. */
public final class JsonText {

    private static final int DEPTH_MAX = 200;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** Values nested deeper than 200 are not taken for JSON. */
    public static boolean isOneValue(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonText json = new JsonText(text);
            return json.value(DEPTH_MAX) && json.at == text.length();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A value with the white space around it. */
    private boolean value(int depth) {
        skipSpace();
        boolean valid = depth > 0
                && switch (peek()) {
                    case '{' -> members('}', depth, true);
                    case '[' -> members(']', depth, false);
                    case '"' -> string();
                    case 't' -> word("true");
                    case 'f' -> word("false");
                    case 'n' -> word("null");
                    default -> number();
                };
        skipSpace();
        return valid;
    }

    private boolean members(char close, int depth, boolean named) {
        at++;
        skipSpace();
        if (take(close)) {
            return true;
        }
        do {
            if (named && !name()) {
                return false;
            }
            if (!value(depth - 1)) {
                return false;
            }
        } while (take(','));
        return take(close);
    }

    private boolean name() {
        skipSpace();
        if (!string()) {
            return false;
        }
        skipSpace();
        return take(':');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        char c = peek();
        at++;
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        int end = at + 4;
        while (at < end && Character.digit(peek(), 16) >= 0 && peek() < 128) {
            at++;
        }
        return at == end;
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += word.length();
        return there;
    }

    private boolean number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpace() {
        while (" \t\r\n".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** The next character; U+FFFF, which is in no text, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\uFFFF';
    }
}
