package org.jalon.export.form;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What binds a place in a contributor's form to its row, as it stands in the tag of a content control or in a hidden cell:
 * {@code jalon.7K2M9QX4.12.1.status.C0FFEE00}. The end is a keyed checksum of the rest, so that a tag that was changed by hand is noticed.
 * Word keeps tags of up to 64 characters.
 *
 * @param form the code of the form
 * @param position which of the form's rows, from 1; 0 for what belongs to the form as a whole
 * @param part which of the row's parts, from 1; 0 for what belongs to the row as a whole
 * @param check the checksum as it stands there, right or wrong
 */
public record FormTag(String form, int position, int part, FormField field, String check) {

    /** Digits and letters that nobody takes for one another, read aloud or typed. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM =
            Pattern.compile("jalon\\.([0-9A-Z]{8})\\.(\\d{1,5})\\.(\\d{1,3})\\.([a-z]+)\\.([0-9A-Z]{8})");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int CHECK_LENGTH = 8;

    /** The tag of a place, with the checksum that {@code seal}, the form's own secret, gives. */
    public static FormTag of(String form, String seal, int position, int part, FormField field) {
        return new FormTag(form, position, part, field, checksum(form, seal, position, part, field));
    }

    /** Reads a tag; empty if the text is none, as the tags of other programs are. */
    public static Optional<FormTag> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return FormField.ofCode(matcher.group(4))
                .map(field -> new FormTag(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        field,
                        matcher.group(5)));
    }

    /** Whether the tag is as the form with this secret made it. */
    public boolean isGenuine(String seal) {
        return check.equals(checksum(form, seal, position, part, field));
    }

    public String printed() {
        return "jalon." + form + "." + position + "." + part + "." + field.code() + "." + check;
    }

    /** The code as people read it: {@code 7K2M-9QX4}. */
    public static String spaced(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    private static String checksum(String form, String seal, int position, int part, FormField field) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seal.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] digest = mac.doFinal(
                    (form + "|" + position + "|" + part + "|" + field.code()).getBytes(StandardCharsets.UTF_8));
            StringBuilder check = new StringBuilder();
            for (int i = 0; i < CHECK_LENGTH; i++) {
                check.append(ALPHABET.charAt(digest[i] & 31));
            }
            return check.toString();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java knows " + ALGORITHM, e);
        }
    }
}
