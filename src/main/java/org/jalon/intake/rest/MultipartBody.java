package org.jalon.intake.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/** The parts of a form that was posted with a file (RFC 7578), read from a body whose length was limited before. */
record MultipartBody(List<Part> parts) {

    /** @param fileName empty if the part is no file */
    record Part(String name, Optional<String> fileName, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private static final Pattern NAME = Pattern.compile("[; ]name=(?:\"([^\"]*)\"|([^;\\s]+))");

    private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=(?:\"([^\"]*)\"|([^;\\s]+))");

    private static final int MOST_PARTS = 20;

    MultipartBody {
        parts = List.copyOf(parts);
    }

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    Optional<String> text(String name) {
        return part(name).map(Part::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** As many parts as are whole; none if the type names no boundary. */
    static MultipartBody of(MediaType type, byte[] body) {
        String boundary = type.getParameter("boundary");
        List<Part> parts = new ArrayList<>();
        if (boundary == null || boundary.isEmpty()) {
            return new MultipartBody(parts);
        }
        byte[] line = ("--" + boundary.replace("\"", "")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] between = ("\r\n--" + boundary.replace("\"", "")).getBytes(StandardCharsets.ISO_8859_1);
        int at = indexOf(body, line, 0) + line.length;
        while (at >= line.length && parts.size() < MOST_PARTS && !startsWith(body, at, "--")) {
            int head = at + 2;
            int end = indexOf(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), head);
            int next = end < 0 ? -1 : indexOf(body, between, end + 2);
            if (next < 0) {
                break;
            }
            String headers = new String(body, head, end - head, StandardCharsets.UTF_8);
            int from = end + 4;
            byte[] content = new byte[Math.max(0, next - from)];
            System.arraycopy(body, Math.min(from, body.length), content, 0, content.length);
            value(NAME, headers).ifPresent(name -> parts.add(new Part(name, value(FILE_NAME, headers), content)));
            at = next + between.length;
        }
        return new MultipartBody(parts);
    }

    private static Optional<String> value(Pattern pattern, String headers) {
        Matcher found = pattern.matcher(headers);
        return found.find()
                ? Optional.of(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] body, int at, String text) {
        return at + text.length() <= body.length
                && new String(body, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int at = Math.max(0, from); at <= body.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && body[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
