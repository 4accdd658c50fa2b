package org.jalon.table.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address that a saved view stands for: a page of its framework and of nowhere else, without the language, which is the reader's own.
 *
 * @param text path and query, beginning with a slash
 */
public record ViewAddress(String text) {

    private static final int LONGEST = 1000;

    /**
     * Reads what somebody hands in as an address; empty if it leads out of the framework or is too long.
     *
     * @param root the address of the framework
     */
    public static Optional<ViewAddress> of(String address, String root) {
        try {
            URI uri = new URI(address);
            return leadsTo(root, uri) ? kept(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsTo(String root, URI uri) {
        String path = uri.getRawPath();
        if (uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.contains("..")) {
            return false;
        }
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static Optional<ViewAddress> kept(URI uri) {
        String query = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&", -1))
                        .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="))
                        .collect(Collectors.joining("&"));
        String text = query.isEmpty() ? uri.getRawPath() : uri.getRawPath() + "?" + query;
        return text.length() > LONGEST ? Optional.empty() : Optional.of(new ViewAddress(text));
    }
}
