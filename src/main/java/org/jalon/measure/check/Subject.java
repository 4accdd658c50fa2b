package org.jalon.measure.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.measure.Breakdown;
import org.jalon.measure.Observation;

/**
 * Of what exactly a figure speaks: its breakdown, and its area as one dimension more.
 *
 * @param parts the value in each dimension; none for the whole
 */
record Subject(Map<String, String> parts) {

    /** No breakdown has a dimension of this name, since names there are not blank. */
    static final String AREA = "";

    static Subject of(Observation observation, String wholeArea) {
        var subject = observation.content().subject();
        Map<String, String> parts = new LinkedHashMap<>(
                Breakdown.parse(subject.breakdown()).orElseThrow().parts());
        if (!subject.area().isEmpty() && !subject.area().equalsIgnoreCase(wholeArea)) {
            parts.put(AREA, subject.area());
        }
        return new Subject(parts);
    }

    /** What it is a part of, dimension by dimension. */
    List<PartOf> wholes() {
        List<PartOf> wholes = new ArrayList<>();
        parts.forEach((dimension, value) -> {
            Map<String, String> rest = new LinkedHashMap<>(parts);
            rest.remove(dimension);
            wholes.add(new PartOf(new Subject(rest), dimension));
        });
        return wholes;
    }

    /** As people read it: 'region=Mopti'. */
    String words() {
        List<String> words = new ArrayList<>();
        parts.forEach((dimension, value) -> words.add(dimension.equals(AREA) ? value : dimension + "=" + value));
        return String.join("; ", words);
    }

    /** One way of dividing a whole. */
    record PartOf(Subject whole, String dimension) {}
}
