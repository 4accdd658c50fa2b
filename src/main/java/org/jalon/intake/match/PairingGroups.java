package org.jalon.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows and elements that could be taken for each other, apart from those that have nothing to do with them: each group is solved by itself, to the same end. */
final class PairingGroups {

    record Group(List<Integer> rows, List<Integer> elements) {}

    interface Edge {
        boolean between(int row, int element);
    }

    private final int[] leader;

    private PairingGroups(int all) {
        leader = new int[all];
        for (int at = 0; at < all; at++) {
            leader[at] = at;
        }
    }

    static List<Group> of(List<Integer> rows, int elements, Edge edge) {
        PairingGroups joined = new PairingGroups(rows.size() + elements);
        for (int row = 0; row < rows.size(); row++) {
            for (int element = 0; element < elements; element++) {
                if (edge.between(rows.get(row), element)) {
                    joined.leader[joined.find(rows.size() + element)] = joined.find(row);
                }
            }
        }
        Map<Integer, Group> groups = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            groups.computeIfAbsent(joined.find(row), leader -> new Group(new ArrayList<>(), new ArrayList<>()))
                    .rows()
                    .add(rows.get(row));
        }
        for (int element = 0; element < elements; element++) {
            Group group = groups.get(joined.find(rows.size() + element));
            if (group != null) {
                group.elements().add(element);
            }
        }
        return List.copyOf(groups.values());
    }

    private int find(int at) {
        int top = at;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }
}
