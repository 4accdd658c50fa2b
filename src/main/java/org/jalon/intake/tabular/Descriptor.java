package org.jalon.intake.tabular;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.TabularResource.ForeignKey;

/**
 * A {@code datapackage.json}: which tables there are and what their columns mean, after the Tabular Data Package and Table Schema
 * specifications (v1). Of these Jalon reads what seed folders need and refuses the rest, rather than to overlook it.
 */
record Descriptor(List<TabularResource> resources) {

    /** Names of files and folders below the descriptor's, so no drive, no address and no way up. */
    private static final Pattern PATH_INSIDE =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*+(?:/[A-Za-z0-9_][A-Za-z0-9._-]*+)*+");

    private static final Map<String, String> DIALECT = Map.of(
            "delimiter", ",",
            "quoteChar", "\"",
            "doubleQuote", "true",
            "header", "true",
            "skipInitialSpace", "false",
            "caseSensitiveHeader", "true");

    /** @throws SeedRefused at the first thing that is not as it should be */
    static Descriptor read(String file, String json) {
        JsonPlace root = JsonPlace.parse(file, json);
        List<JsonPlace> places = root.need("resources").items();
        List<TabularResource> resources =
                places.stream().map(Descriptor::resource).toList();
        refuseTwice(places, resources.stream().map(TabularResource::name).toList());
        Descriptor descriptor = new Descriptor(resources);
        places.forEach(descriptor::checkReferences);
        return descriptor;
    }

    Optional<TabularResource> resource(String name) {
        return resources.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst();
    }

    private static TabularResource resource(JsonPlace place) {
        place.at("encoding").ifPresent(encoding -> encoding.allow("utf-8"));
        place.at("dialect")
                .ifPresent(dialect -> dialect.members().stream()
                        .filter(member -> DIALECT.containsKey(member.name()))
                        .forEach(member -> member.allow(DIALECT.getOrDefault(member.name(), ""))));
        JsonPlace schema = place.need("schema");
        schema.at("missingValues").ifPresent(missing -> missing.items().forEach(value -> value.allow("")));
        List<JsonPlace> fields = schema.need("fields").items();
        List<Field> read = fields.stream().map(FieldReader::read).toList();
        refuseTwice(fields, read.stream().map(Field::name).toList());
        TabularResource resource = new TabularResource(
                place.need("name").text(),
                path(place.need("path")),
                read,
                schema.at("primaryKey").map(JsonPlace::texts).orElse(List.of()),
                schema.at("foreignKeys")
                        .map(keys -> keys.items().stream()
                                .map(Descriptor::foreignKey)
                                .toList())
                        .orElse(List.of()),
                place.place());
        schema.at("primaryKey").ifPresent(key -> checkColumns(key, resource.primaryKey(), resource));
        return resource;
    }

    private static String path(JsonPlace place) {
        String path = place.text();
        if (!PATH_INSIDE.matcher(path).matches()) {
            throw place.refused("seed.schema.path", path);
        }
        return path;
    }

    private static ForeignKey foreignKey(JsonPlace key) {
        JsonPlace reference = key.need("reference");
        ForeignKey read = new ForeignKey(
                key.need("fields").texts(),
                reference.need("resource").text(),
                reference.need("fields").texts());
        if (read.columns().size() != read.otherColumns().size()) {
            throw reference.refused("seed.schema.keys");
        }
        return read;
    }

    private void checkReferences(JsonPlace place) {
        TabularResource from = resource(place.need("name").text()).orElseThrow();
        for (ForeignKey key : from.foreignKeys()) {
            JsonPlace keys = place.need("schema").need("foreignKeys");
            TabularResource to = resource(key.resource())
                    .orElseThrow(() -> keys.refused("seed.schema.unknownResource", key.resource(), names()));
            checkColumns(keys, key.columns(), from);
            checkColumns(keys, key.otherColumns(), to);
        }
    }

    private static void checkColumns(JsonPlace place, List<String> columns, TabularResource resource) {
        for (String column : columns) {
            if (resource.field(column).isEmpty()) {
                throw place.refused("seed.schema.unknownField", column, String.join(", ", resource.columns()));
            }
        }
    }

    private static void refuseTwice(List<JsonPlace> places, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                throw places.get(i).refused("seed.schema.twice", names.get(i));
            }
        }
    }

    private String names() {
        return resources.stream().map(TabularResource::name).collect(Collectors.joining(", "));
    }
}
