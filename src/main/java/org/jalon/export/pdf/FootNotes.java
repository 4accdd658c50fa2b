package org.jalon.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.jalon.export.printed.Note;
import org.jalon.export.printed.Paragraph;

/**
 * Notes at the foot of the page on which their number stands. As long as it is not drawn, a note keeps its room on the page in hand; what
 * has more words than a page can spare goes on at the foot of the next one.
 *
 * <p>Those who listen to the document come to the notes behind the table, and from each number to the other and back.
 */
final class FootNotes {

    /** The part of a page that notes may take. */
    private static final float MOST = 0.45f;

    private static final float ABOVE_RULE = 8;
    private static final float BELOW_RULE = 3;
    private static final float RULE = 50 * PageWriter.MILLIMETRE;
    private static final float THIN = 0.5f;
    private static final long ORDER = Long.MAX_VALUE - 2;

    private final PageWriter paper;
    private final Set<Flow> pending = new LinkedHashSet<>();
    private final Deque<Flow> waiting = new ArrayDeque<>();
    private int last;

    FootNotes(PageWriter paper) {
        this.paper = paper;
    }

    /** A number, and where it leads. */
    record Number(StyledWords words, Anchor anchor) {}

    /** @return what is to stand behind the paragraph's last word */
    Number add(Paragraph paragraph, Note note, TextStyle letters) {
        String number = String.valueOf(++last);
        COSDictionary element = paper.tags().addNote(note.words().language());
        Tagged tagged = new Tagged(paper.tags(), element, "Note");
        Flow flow = new Flow(paper.width(), Flow.Align.START);
        Anchor there = new Anchor(paper.tags(), note.words().text(), () -> {
            pending.remove(flow);
            waiting.add(flow);
        });
        Anchor here = new Anchor(paper.tags(), paragraph.wholeText(), () -> {});
        Anchor.join(there, here);
        TextStyle own = Block.NOTE.letters();
        List<StyledWords> words = new ArrayList<>();
        StyledWords label = StyledWords.of(number, own.raised(), note.change());
        tagged.leads(label, "Lbl", here);
        words.add(label);
        words.add(StyledWords.of(" ", own, note.change()));
        words.add(StyledWords.of(note.stretch().text(), own, note.change()));
        new FlowText(paper, flow, element, paper.width()).lines(words, Block.NOTE, 0, tagged, Optional.empty());
        pending.add(flow);
        return new Number(StyledWords.joined(number, letters.raised(), note.change()), there);
    }

    /**
     * Where the text of the page in hand has to end, measured from its lower edge.
     *
     * @param all whether notes whose number is not drawn yet need room there, too
     */
    float bottom(boolean all) {
        float height = height(waiting);
        if (all) {
            height += height(pending);
        }
        return PageWriter.BOTTOM + room(height);
    }

    /** Draws what belongs to the page in hand; to be called before it ends. */
    void draw() {
        float height = height(waiting);
        if (height == 0) {
            return;
        }
        float y = PageWriter.BOTTOM + room(height) - ABOVE_RULE;
        Drawing aside = paper.drawing(Long.MAX_VALUE);
        aside.aside("");
        aside.bar(PageWriter.SIDE, y, RULE, THIN, Colours.BLACK);
        y -= BELOW_RULE;
        while (!waiting.isEmpty()) {
            Flow next = waiting.getFirst();
            y = next.draw(paper.drawing(ORDER), PageWriter.SIDE, y, PageWriter.BOTTOM, 0);
            if (!next.isDone()) {
                return;
            }
            waiting.removeFirst();
        }
    }

    /** Draws the last ones, on pages of their own if the last page is full. */
    void finish() throws java.io.IOException {
        draw();
        while (!waiting.isEmpty()) {
            paper.beginPage();
            draw();
        }
    }

    private float room(float height) {
        return height == 0 ? 0 : Math.min(paper.height() * MOST, height + ABOVE_RULE + BELOW_RULE);
    }

    private static float height(Iterable<Flow> flows) {
        float height = 0;
        for (Flow flow : flows) {
            height += flow.height();
        }
        return height;
    }
}
