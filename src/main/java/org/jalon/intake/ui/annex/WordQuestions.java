package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jalon.framework.StatusLevel;
import org.jalon.intake.annex.Correction;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.proposal.Proposal;

/** Words in the column of states that are no state of the framework: each is asked once, and the next file will know. */
class WordQuestions extends Div {

    WordQuestions(Proposal proposal, Consumer<Correction> says) {
        setClassName("intake-words");
        for (Proposal.UnknownWord word : proposal.unknownWords()) {
            Div question = new Div();
            question.setClassName("notice notice-warning intake-word");
            Span asked = new Span(getTranslation("annex.word.asked", word.word(), word.rows()));
            asked.setClassName("intake-word-asked");
            question.add(asked);
            for (StatusLevel level : proposal.framework().scale().levels()) {
                question.add(new NativeButton(
                        getTranslation("annex.word.level", level.label().in(getLocale())),
                        click -> says.accept(Correction.word(word.word(), level.code()))));
            }
            question.add(new NativeButton(
                    getTranslation("annex.word.not-stated"),
                    click -> says.accept(Correction.word(word.word(), Remembered.NOT_STATED))));
            Span once = new Span(getTranslation("annex.word.once"));
            once.setClassName("quiet");
            question.add(once);
            add(question);
        }
        setVisible(getComponentCount() > 0);
    }
}
