package org.jalon.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The published schemas of Word's and Excel's files (ISO/IEC 29500-4, transitional), which Microsoft Office is strict about: it offers to repair
 * what breaks them. Apache POI has all of them in {@code poi-ooxml-full}, in classes named like the fewer ones that Jalon runs with, so a
 * loader of their own reads them.
 */
public final class OfficeSchemas {

    private static final Path JARS = Path.of("target", "office-schemas");
    private static final String ALL_TYPES = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";
    private static final Pattern PARTS = Pattern.compile("(word|xl)/.*\\.xml");

    /** {@code xml:space} in a shared string: Excel writes it itself. */
    private static final Predicate<String> SPACE = Pattern.compile(
                    "Attribute not allowed .*: space@\\S*/namespace in element t@\\S*/spreadsheetml/\\S*")
            .asMatchPredicate();

    private static final SchemaTypeLoader SCHEMAS = schemas();

    private OfficeSchemas() {}

    /** What breaks the schemas in the parts of a file, each with the name of its part; none if it is as it should be. */
    public static List<String> broken(byte[] file) throws IOException {
        List<String> broken = new ArrayList<>();
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (PARTS.matcher(part.getName()).matches()) {
                    parts++;
                    for (String problem : problems(zip.getInputStream(part))) {
                        broken.add(part.getName() + ": " + problem);
                    }
                }
            }
        }
        if (parts == 0) {
            broken.add("no part of Word or Excel");
        }
        return broken;
    }

    private static List<String> problems(InputStream xml) throws IOException {
        try {
            List<XmlError> errors = new ArrayList<>();
            XmlObject part = SCHEMAS.parse(xml, null, null);
            part.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(XmlError::getMessage)
                    .filter(Predicate.not(SPACE))
                    .toList();
        } catch (XmlException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static SchemaTypeLoader schemas() {
        try (Stream<Path> jars = Files.list(JARS)) {
            URL[] full = jars.map(OfficeSchemas::url).toArray(URL[]::new);
            return (SchemaTypeLoader) Class.forName(ALL_TYPES, true, new Own(full))
                    .getField("typeSystem")
                    .get(null);
        } catch (IOException e) {
            throw new UncheckedIOException("Maven copies the schemas there: " + JARS, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for the classes and files of the schemas among its own first. */
    private static final class Own extends URLClassLoader {

        Own(URL[] jars) {
            super(jars, OfficeSchemas.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("org.apache.poi.schemas.") || name.startsWith("org.openxmlformats.")) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
