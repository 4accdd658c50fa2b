package org.jalon.intake.column;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How alike texts are by their words, from 0 to 1. Words that few of the texts have count for more: 'The Government has …' makes no two rows alike.
 * The order of the texts does not matter.
 */
public final class Similarity {

    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] weights;

    /** The words of a text, each as often as it stands there. */
    public record Bag(String text, int[] words, double weight) {

        boolean isEmpty() {
            return words.length == 0;
        }
    }

    /** @param texts all that will be compared, or as many of them as make words common */
    public Similarity(Collection<String> texts) {
        Map<String, Integer> having = new HashMap<>();
        for (String text : texts) {
            new HashSet<>(PlainText.words(text)).forEach(word -> having.merge(word, 1, Integer::sum));
        }
        having.keySet().stream().sorted().forEach(word -> ids.put(word, ids.size()));
        weights = new double[ids.size()];
        having.forEach((word, count) -> weights[id(word)] = Math.log(1.5 + (double) texts.size() / count));
    }

    private int id(String word) {
        Integer id = ids.get(word);
        return id == null ? -1 : id;
    }

    public Bag bag(String text) {
        List<String> words = PlainText.words(text);
        int unknown = ids.size();
        int[] bag = new int[words.size()];
        double weight = 0;
        for (int at = 0; at < bag.length; at++) {
            int id = id(words.get(at));
            // A word that no text has is like no other, but for itself.
            bag[at] = id < 0 ? unknown + Math.floorMod(words.get(at).hashCode(), 1_000_000) : id;
            weight += weight(bag[at]);
        }
        Arrays.sort(bag);
        return new Bag(text, bag, weight);
    }

    /** 1 only for the same words in the same order. */
    public double alike(Bag one, Bag other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double shared = 2 * common(one.words(), other.words()) / (one.weight() + other.weight());
        return shared > 0.9 && PlainText.same(one.text(), other.text()) ? 1 : Math.min(shared, 0.99);
    }

    /** How much of {@code part} stands in {@code whole}. */
    public double within(Bag part, Bag whole) {
        return part.isEmpty() ? 0 : common(part.words(), whole.words()) / part.weight();
    }

    private double common(int[] one, int[] other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common += weight(one[i]);
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private double weight(int id) {
        return id < weights.length ? weights[id] : 2;
    }
}
