package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.WordDiff;

/** A text with what was taken out struck and what was put in underlined; told to assistive technology, too. */
public class DiffText extends Div {

    public DiffText() {
        setClassName("diff-text");
    }

    /** The difference of two texts; invisible if there is none. */
    public static DiffText of(String before, String after) {
        DiffText text = new DiffText();
        text.show(before, after);
        return text;
    }

    /** The difference of two comments, their bullets shown as bullets; invisible if there is none. */
    public static DiffText ofComments(String before, String after) {
        DiffText text = new DiffText();
        text.showComments(before, after);
        return text;
    }

    /** Shows the difference; nothing at all if there is none. */
    public void show(String before, String after) {
        show(WordDiff.of(before, after));
    }

    /** Shows the difference of two comments, their bullets as bullets. */
    public void showComments(String before, String after) {
        show(CommentText.difference(before, after));
    }

    private void show(List<WordDiff.Segment> segments) {
        getElement().removeAllChildren();
        boolean differs = segments.stream().anyMatch(segment -> segment.kind() != WordDiff.Kind.SAME);
        setVisible(differs);
        if (!differs) {
            return;
        }
        for (int n = 0; n < segments.size(); n++) {
            if (n > 0 && isReplaced(segments.get(n - 1), segments.get(n))) {
                getElement().appendChild(new Element("wbr"));
            }
            getElement().appendChild(element(segments.get(n)));
        }
    }

    /** A line may end between old words and new ones, which adds no character to what somebody copies. */
    private static boolean isReplaced(WordDiff.Segment before, WordDiff.Segment after) {
        return before.kind() == WordDiff.Kind.REMOVED && after.kind() == WordDiff.Kind.ADDED;
    }

    private static Element element(WordDiff.Segment segment) {
        return switch (segment.kind()) {
            case SAME -> Element.createText(segment.text());
            case ADDED -> marked("ins", segment.text());
            case REMOVED -> marked("del", segment.text());
        };
    }

    private static Element marked(String tag, String text) {
        Element element = new Element(tag).setAttribute("class", "diff");
        element.setText(text);
        return element;
    }
}
