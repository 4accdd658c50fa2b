package org.jalon.measure.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * As many points of a line as a picture can show, chosen so that its shape stays ('largest triangle three buckets', Steinarsson 2013): the first,
 * the last, and of each stretch between them the point that lies farthest off the line of its neighbours.
 */
final class Thinning {

    private Thinning() {}

    static <T> List<T> of(List<T> line, int most, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
        if (line.size() <= most || most < 3) {
            return line;
        }
        List<T> kept = new ArrayList<>(most);
        kept.add(line.getFirst());
        double stretch = (double) (line.size() - 2) / (most - 2);
        for (int bucket = 0; bucket < most - 2; bucket++) {
            int from = 1 + (int) Math.floor(bucket * stretch);
            int to = 1 + (int) Math.floor((bucket + 1) * stretch);
            List<T> next = line.subList(to, Math.min(line.size(), 1 + (int) Math.floor((bucket + 2) * stretch) + 1));
            double nextX = next.stream().mapToDouble(x).average().orElse(0);
            double nextY = next.stream().mapToDouble(y).average().orElse(0);
            kept.add(farthest(line.subList(from, to), kept.getLast(), nextX, nextY, x, y));
        }
        kept.add(line.getLast());
        return kept;
    }

    private static <T> T farthest(
            List<T> some, T last, double nextX, double nextY, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
        double lastX = x.applyAsDouble(last);
        double lastY = y.applyAsDouble(last);
        T farthest = some.getFirst();
        double largest = -1;
        for (T one : some) {
            double area = Math.abs((lastX - nextX) * (y.applyAsDouble(one) - lastY)
                    - (lastX - x.applyAsDouble(one)) * (nextY - lastY));
            if (area > largest) {
                largest = area;
                farthest = one;
            }
        }
        return farthest;
    }
}
