package id.satuatap.counter.template;

import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A size that may be chosen, in times. Immutable. */
record Times(int wide, int high) {
    private static final List<Times> WORDS = List.of(
            new Times(1, 1), new Times(1, 2), new Times(2, 1), new Times(2, 2), new Times(3, 3), new Times(4, 4));

    static Times of(TemplateBlock block) {
        return new Times(block.wide(), block.high());
    }

    static List<Times> forPart(TemplatePart part) {
        if (part == TemplatePart.NUMBER) {
            return Stream.concat(Stream.of(new Times(0, 0)), squares(3, 8)).toList();
        }
        return part == TemplatePart.LOGO ? squares(1, 3).toList() : WORDS;
    }

    private static Stream<Times> squares(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(times -> new Times(times, times));
    }
}
