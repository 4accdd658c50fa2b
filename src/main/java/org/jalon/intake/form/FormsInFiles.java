package org.jalon.intake.form;

import java.util.Optional;
import org.jalon.export.form.FormTag;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;
import org.springframework.stereotype.Component;

/** Tells whether a file is one of Jalon's own forms, for those who read files of other kinds. */
@Component
public class FormsInFiles {

    private final FormStore store;

    FormsInFiles(FormStore store) {
        this.store = store;
    }

    /** The code of the form that a file is, as it is printed; empty if it is none that was ever made here. */
    public Optional<String> code(byte[] file) {
        try {
            return FormReturns.codes(FormTable.of(OfficePackage.read(file).table())).stream()
                    .filter(code -> store.find(code).isPresent())
                    .findFirst()
                    .map(FormTag::spaced);
        } catch (OfficeRefused e) {
            return Optional.empty();
        }
    }
}
