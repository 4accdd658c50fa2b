package org.jalon.intake.annex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.file.TableFiles;
import org.jalon.intake.file.grid.ReadingLimits;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.intake.form.FormsInFiles;
import org.jalon.intake.proposal.Intake.Problem;
import org.springframework.stereotype.Component;

/** Reads what was brought in by the readers of all files. A form that Jalon made goes another way, and is led there. */
@Component
class BroughtTables implements FileTables {

    private final FormsInFiles forms;

    BroughtTables(FormsInFiles forms) {
        this.forms = forms;
    }

    @Override
    public FileReading read(String name, byte[] content) {
        forms.code(content).ifPresent(code -> {
            throw new UnreadableIntake(new Problem("", "annex.problem.form", List.of(code)));
        });
        try {
            return name.equals(Intakes.PASTED)
                    ? TableFiles.pasted(new String(content, StandardCharsets.UTF_8), ReadingLimits.USUAL)
                    : TableFiles.read(name, content);
        } catch (UnreadableFile e) {
            throw new UnreadableIntake(new Problem(e.place(), e.key(), e.details()));
        }
    }
}
