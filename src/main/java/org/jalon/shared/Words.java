package org.jalon.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word that Jalon itself says, in English and French: one pair of files a module under {@code words/}, {@code table.title=…},
 * patterns of {@link MessageFormat}. French ones are written with plain blanks and said with those of {@link FrenchBlanks}. A key that is in no file shows itself in brackets and is logged; a test keeps that from happening.
 */
@Component
public class Words implements I18NProvider {

    /** Languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Map<String, String> english;
    private final Map<String, String> french;

    public Words() {
        this.english = load("classpath*:words/*.properties", false);
        this.french = load("classpath*:words/*_fr.properties", true);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(locale, key, params);
    }

    /** The language of the interface that serves {@code wanted} best: French for French, English for all others. */
    public static Locale nearest(Locale wanted) {
        return wanted.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }

    public String get(Locale locale, String key, Object... params) {
        String pattern = pattern(locale, key);
        if (pattern == null) {
            LOG.warn("No words for key {}", key);
            return "[" + key + "]";
        }
        return new MessageFormat(pattern, locale).format(params);
    }

    /** The raw pattern, for those who format by themselves, such as the validator; null if there is no such key. */
    public @Nullable String pattern(Locale locale, String key) {
        return (nearest(locale).equals(Locale.FRENCH) ? french : english).get(key);
    }

    private static Map<String, String> load(String location, boolean french) {
        Map<String, String> words = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                String name = String.valueOf(file.getFilename());
                if (name.endsWith("_fr.properties") != french) {
                    continue;
                }
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    String said = properties.getProperty(key);
                    if (words.put(key, french ? FrenchBlanks.in(said) : said) != null) {
                        throw new IllegalStateException("The key " + key + " of " + name + " is in another file, too");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
