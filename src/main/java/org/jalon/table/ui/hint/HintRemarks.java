package org.jalon.table.ui.hint;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.shared.ActRefused;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.HintKind;
import org.jalon.table.hint.Hints;

/** The hints at the open row, above its fields: whoever looks at them there puts them aside there. */
@org.springframework.stereotype.Component
public record HintRemarks(Hints hints) {

    /** The page beside whose panel they stand. */
    public interface Page {

        /** Somebody put a hint aside, or lets it stand again. */
        void hintsChanged();

        /** It could not be done, for the reason that these words say. */
        void say(String key, Object... parameters);
    }

    /** Nothing if there are none. */
    public Optional<Component> of(AssessmentAddress row, List<Hint> found, Page page) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new HintBox(found, new HintBox.Acts() {
                    @Override
                    public void dismiss(HintKind kind, String reason) {
                        act(page, all -> all.dismiss(row, kind, reason));
                    }

                    @Override
                    public void recall(HintKind kind) {
                        act(page, all -> all.recall(row, kind));
                    }
                }));
    }

    private void act(Page page, Consumer<Hints> act) {
        try {
            act.accept(hints);
        } catch (ActRefused e) {
            page.say(e.key(), e.parameters());
        }
        page.hintsChanged();
    }
}
