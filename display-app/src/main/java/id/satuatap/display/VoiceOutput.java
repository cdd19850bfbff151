package id.satuatap.display;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Immutable. Where calls are spoken: nowhere, on the sound device, or into files. */
public sealed interface VoiceOutput {
    String NAMED = "line:";

    /** Answers with one of three cases. */
    <R> R match(Supplier<R> off, Function<Line, R> line, Function<Path, R> folder);

    /** Immutable. This display does not speak and reports nothing. */
    record Off() implements VoiceOutput {
        @Override
        public <R> R match(Supplier<R> off, Function<Line, R> line, Function<Path, R> folder) {
            return off.get();
        }
    }

    /**
     * Immutable. On a sound device.
     *
     * @param device letters of its name; null for the machine's default
     */
    record Line(@Nullable String device) implements VoiceOutput {
        @Override
        public <R> R match(Supplier<R> off, Function<Line, R> line, Function<Path, R> folder) {
            return line.apply(this);
        }
    }

    /**
     * Immutable. Each call becomes a WAV file, in no time.
     *
     * @param folder is made when needed
     */
    record Folder(Path folder) implements VoiceOutput {
        @Override
        public <R> R match(Supplier<R> off, Function<Line, R> line, Function<Path, R> folderCase) {
            return folderCase.apply(folder);
        }
    }

    /**
     * Reads {@code off}, {@code line}, {@code line:NAME} or {@code file:FOLDER}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static VoiceOutput parse(String text) {
        if (text.equals("off")) {
            return new Off();
        }
        if (text.equals("line")) {
            return new Line(null);
        }
        if (text.startsWith(NAMED) && text.length() > NAMED.length()) {
            return new Line(text.substring(NAMED.length()));
        }
        if (text.startsWith("file:") && text.length() > "file:".length()) {
            return new Folder(Path.of(text.substring("file:".length())));
        }
        throw new IllegalArgumentException("voice must be line, line:NAME, file:FOLDER or off, not " + text);
    }
}
