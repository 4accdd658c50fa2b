package org.jalon.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormDocx;
import org.jalon.export.form.FormField;
import org.jalon.export.form.FormXlsx;
import org.jalon.shared.Words;

/** A contributor's form as files, for the tests of those who read them. */
public final class FormFiles {

    private FormFiles() {}

    public static byte[] docx(ContributorForm form, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormDocx(new Words()).write(form, language, out);
        return out.toByteArray();
    }

    public static byte[] xlsx(ContributorForm form, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormXlsx(new Words()).write(form, language, out);
        return out.toByteArray();
    }

    /** The tag of a field, as its control carries it. */
    public static String tag(ContributorForm form, int position, int part, FormField field) {
        return form.tag(position, part, field).printed();
    }
}
