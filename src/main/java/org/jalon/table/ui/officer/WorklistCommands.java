package org.jalon.table.ui.officer;

import java.util.List;
import org.jalon.assessment.workflow.Update;

/** What a person does with the list of 'My quarter': each key and button leads to what does it. */
final class WorklistCommands implements WorklistElement.Acts {

    private final WorklistRow row;
    private final RowActions actions;
    private final WorklistSelection selection;

    WorklistCommands(WorklistRow row, RowActions actions, WorklistSelection selection) {
        this.row = row;
        this.actions = actions;
        this.selection = selection;
    }

    @Override
    public void edit(String number) {
        row.open(number);
    }

    @Override
    public void confirm(String number) {
        actions.act(number, new Update.ConfirmNoChange(), "panel.confirmed");
    }

    @Override
    public void submit(String number) {
        actions.act(number, new Update.Submit(), "panel.submitted");
    }

    @Override
    public void undo() {
        actions.undo();
    }

    @Override
    public void select(List<String> numbers) {
        selection.select(numbers);
    }
}
