package org.jalon.intake.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;

/** A package of one framework with levels of its own, as a test says them. Its first period is sealed and its second one open. */
final class ShapedPackage {

    private static final List<String> NEEDED =
            List.of("code", "framework", "name_en", "name_fr", "text", "title_en", "title_fr");

    private final DraftFolder folder;
    private final List<String> tables = new ArrayList<>();

    /** @param levels lines of {@code levels.csv} behind the framework: position, code, names, whether elements of it may be rows */
    ShapedPackage(Path parent, String code, String... levels) {
        folder = DraftFolder.empty(parent, code);
        table("mandate", "code,title_en,title_fr,original_language,rhythm", code + ",A mandate,Un mandat,en,quarter");
        table("documents", "key,symbol,title,published,note", "report,S/2030/1,A report,,");
        table(
                "decisions",
                "symbol,adopted,summary_en,summary_fr,until,citation_symbol,citation_locator,citation_quote");
        table(
                "frameworks",
                "code,title_en,title_fr,language,original_language,annex,citation_symbol,citation_locator",
                "table,Benchmarks,Critères,en,en,Annex,S/2030/1,Annex");
        table(
                "periods",
                "code,from,to,due,state,report_symbol,report_date",
                "2030-Q1,2030-01-01,2030-03-31,2030-03-31,sealed,S/2030/1,",
                "2030-Q2,2030-04-01,2030-06-30,2030-06-30,open,,");
        table("levels", "framework,position,code,name_en,name_fr,heading_en,heading_fr,rows", of("table", levels));
    }

    private static String[] of(String framework, String... lines) {
        return Stream.of(lines).map(line -> framework + "," + line).toArray(String[]::new);
    }

    /** Lines of {@code elements.csv}: level, number, code, parent, text, statement, row. */
    ShapedPackage elements(String... lines) {
        return table(
                "elements",
                "framework,level,number,code,parent,text,statement,row,valid_from",
                Stream.of(lines).map(line -> "table," + line + ",2030-Q1").toArray(String[]::new));
    }

    /** A scale of so many statuses, s1 the least advanced, the last one done. */
    ShapedPackage statuses(int number) {
        return table(
                "status-levels",
                "framework,code,position,label_en,label_fr,symbol,colour,done",
                IntStream.rangeClosed(1, number)
                        .mapToObj(n ->
                                "table,s%1$d,%1$d,Status %1$d,État %1$d,half,#1F5FA8,%2$s".formatted(n, n == number))
                        .toArray(String[]::new));
    }

    /** Lines of {@code assessments.csv} of the first period: row, status, deadline, comments. */
    ShapedPackage says(String... lines) {
        return table(
                "assessments",
                "framework,period,indicator,part,status,deadline,comments,doubt,citation_symbol,citation_locator,citation_quote",
                Stream.of(lines)
                        .map(line -> {
                            String[] cells = line.split(",", -1);
                            return "table,2030-Q1,%s,1,%s,%s,%s,,S/2030/1,Annex,".formatted((Object[]) cells);
                        })
                        .toArray(String[]::new));
    }

    DraftFolder folder() {
        folder.write(SeedFolder.DESCRIPTOR, "{\"resources\": [" + String.join(",", tables) + "]}");
        return folder;
    }

    private ShapedPackage table(String name, String header, String... lines) {
        tables.add("{\"name\": \"%s\", \"path\": \"%s.csv\", \"schema\": {\"fields\": [%s], \"missingValues\": [\"\"]}}"
                .formatted(
                        name,
                        name,
                        Stream.of(header.split(","))
                                .map(column -> field(name, column))
                                .collect(Collectors.joining(","))));
        folder.write(
                name + ".csv",
                Stream.concat(Stream.of(header), Stream.of(lines)).collect(Collectors.joining("\n")) + "\n");
        return this;
    }

    private static String field(String table, String column) {
        String type = switch (column) {
            case "position", "part" -> "integer";
            case "done", "rows", "row" -> "boolean";
            case "from", "to", "due", "adopted", "until", "published", "report_date" -> "date";
            default -> "string";
        };
        boolean needed = NEEDED.contains(column) && !(table.equals("elements") && column.equals("code"));
        return "{\"name\": \"%s\", \"type\": \"%s\", \"constraints\": {\"required\": %s}}"
                .formatted(column, type, needed);
    }
}
