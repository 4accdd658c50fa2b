/*
 * Usage: java Skipped.java <list> <folder of reports>...
 *
 * Fails if a test was skipped that is not on the list. A line of the list is a class or a class and one of its methods (Class#method), and after
 * a space the reason for which it may be skipped.
 */

static final Pattern CASE = Pattern.compile(
        "<testcase ([^>]*[^/>])>\\s*(?:<properties>.*?</properties>\\s*)?<skipped([^>]*)>", Pattern.DOTALL);
static final Pattern CLASS = Pattern.compile("\\bclassname=\"([^\"]*)\"");
static final Pattern NAME = Pattern.compile("(?<![a-z])name=\"([^\"]*)\"");

void main(String... args) throws IOException {
    var allowed = Files.readAllLines(Path.of(args[0])).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" ", 2))
            .toList();
    for (var entry : allowed) {
        if (entry.length < 2 || entry[1].isBlank()) {
            fail("No reason is given for " + entry[0] + " in " + args[0]);
        }
    }
    var unlisted = new TreeSet<String>();
    for (var folder : List.of(args).subList(1, args.length)) {
        for (var report : reports(Path.of(folder))) {
            CASE.matcher(Files.readString(report)).results().forEach(skipped -> {
                var test = first(CLASS, skipped.group(1)) + "#" + first(NAME, skipped.group(1));
                if (allowed.stream().noneMatch(entry -> isMeant(entry[0], test))) {
                    unlisted.add(test + " " + skipped.group(2).strip());
                }
            });
        }
    }
    if (!unlisted.isEmpty()) {
        fail("Skipped, and not on the list in " + args[0] + ":\n  " + String.join("\n  ", unlisted));
    }
}

static List<Path> reports(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
        return List.of();
    }
    try (var files = Files.list(folder)) {
        return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                .sorted()
                .toList();
    }
}

static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).findFirst().orElse("");
}

/** A class means all of its tests; a method means each of its runs. */
static boolean isMeant(String entry, String test) {
    return test.startsWith(entry)
            && (test.length() == entry.length() || "#$({[".indexOf(test.charAt(entry.length())) >= 0);
}

static void fail(String why) {
    System.err.println("[jalon] " + why);
    System.exit(1);
}
