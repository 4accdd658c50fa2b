package org.jalon.assessment.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;

/**
 * A form as texts by field, so that two forms can be laid side by side: {@code parts[0].status}, {@code parts[0].comment},
 * {@code deadline}, {@code reading}, {@code citations[0].symbol}, {@code doubt}, {@code reason} …
 */
final class FormTexts {

    private static final Pattern INDEXED = Pattern.compile("(parts|citations)\\[(\\d{1,2})]\\.(\\w+)");

    private FormTexts() {}

    static Map<String, String> of(AssessmentForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < form.parts().size(); i++) {
            texts.put("parts[" + i + "].status", form.parts().get(i).status());
            texts.put("parts[" + i + "].comment", form.parts().get(i).comment());
        }
        texts.put("deadline", form.deadlineWords());
        texts.put("reading", reading(form.reading()));
        for (int i = 0; i < form.citations().size(); i++) {
            texts.put("citations[" + i + "].symbol", form.citations().get(i).symbol());
            texts.put("citations[" + i + "].locator", form.citations().get(i).locator());
            texts.put("citations[" + i + "].quote", form.citations().get(i).quote());
        }
        texts.put("doubt", form.doubt());
        texts.put("reason", form.reason());
        return texts;
    }

    /** The fields whose texts differ, in the order of the form; a field that one of them lacks counts as empty. */
    static Set<String> differing(Map<String, String> mine, Map<String, String> theirs) {
        Set<String> fields = new LinkedHashSet<>(mine.keySet());
        fields.addAll(theirs.keySet());
        fields.removeIf(field -> mine.getOrDefault(field, "").equals(theirs.getOrDefault(field, "")));
        return fields;
    }

    /** {@code form} with the given texts in their fields; a name that is no field is passed over. */
    static AssessmentForm with(AssessmentForm form, Map<String, String> texts) {
        Map<String, String> all = of(form);
        texts.forEach((field, text) -> {
            if (all.containsKey(field) || INDEXED.matcher(field).matches()) {
                all.put(field, text);
            }
        });
        return new AssessmentForm(
                parts(all),
                all.getOrDefault("deadline", ""),
                reading(all.getOrDefault("reading", "")),
                citations(all),
                all.getOrDefault("doubt", ""),
                all.getOrDefault("reason", ""));
    }

    /** A corrected reading as one text, its four parts apart by bars; empty if Jalon reads the words itself. */
    private static String reading(ReadingForm reading) {
        return reading.automatic()
                ? ""
                : String.join("|", reading.kind(), reading.from(), reading.to(), reading.cadence());
    }

    static ReadingForm reading(String text) {
        String[] parts = text.split("\\|", -1);
        return parts.length == 4 ? new ReadingForm(parts[0], parts[1], parts[2], parts[3]) : ReadingForm.AUTOMATIC;
    }

    private static List<PartForm> parts(Map<String, String> texts) {
        List<PartForm> parts = new ArrayList<>();
        for (int i = 0; i < count(texts, "parts"); i++) {
            parts.add(new PartForm(
                    texts.getOrDefault("parts[" + i + "].status", ""),
                    texts.getOrDefault("parts[" + i + "].comment", "")));
        }
        while (parts.size() > 1 && parts.getLast().equals(new PartForm("", ""))) {
            parts.removeLast();
        }
        return parts;
    }

    private static List<CitationForm> citations(Map<String, String> texts) {
        List<CitationForm> citations = new ArrayList<>();
        for (int i = 0; i < count(texts, "citations"); i++) {
            citations.add(new CitationForm(
                    texts.getOrDefault("citations[" + i + "].symbol", ""),
                    texts.getOrDefault("citations[" + i + "].locator", ""),
                    texts.getOrDefault("citations[" + i + "].quote", "")));
        }
        return citations;
    }

    private static int count(Map<String, String> texts, String list) {
        int count = 0;
        for (String field : texts.keySet()) {
            Matcher indexed = INDEXED.matcher(field);
            if (indexed.matches() && indexed.group(1).equals(list)) {
                count = Math.max(count, Integer.parseInt(indexed.group(2)) + 1);
            }
        }
        return count;
    }
}
