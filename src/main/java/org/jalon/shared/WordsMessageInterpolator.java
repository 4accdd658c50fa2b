package org.jalon.shared;

import com.vaadin.flow.component.UI;
import jakarta.validation.MessageInterpolator;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Says violated constraints in Jalon's own words: the message {@code {text.tooLong}} of a constraint is the key of words in which
 * {@code {max}} stands for the constraint's attribute of that name. Messages without such words are left to the validator.
 *
 * <p>The value that was refused never becomes part of a pattern, so nothing that a person types is ever evaluated.
 */
class WordsMessageInterpolator implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");
    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}|''");

    private final Words words;
    private final MessageInterpolator fallback;

    WordsMessageInterpolator(Words words, MessageInterpolator fallback) {
        this.words = words;
        this.fallback = fallback;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, language());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        Matcher key = KEY.matcher(template);
        String pattern = key.matches() ? words.pattern(locale, key.group(1)) : null;
        return pattern == null
                ? fallback.interpolate(template, context, locale)
                : fill(pattern, context.getConstraintDescriptor().getAttributes(), Words.nearest(locale));
    }

    /** That of the page somebody sits at, or else of the request; a page's language is not what their browser asks for. */
    private static Locale language() {
        UI page = UI.getCurrent();
        return page == null ? LocaleContextHolder.getLocale() : page.getLocale();
    }

    /** As in all words, two apostrophes are one. */
    private static String fill(String pattern, Map<String, Object> attributes, Locale locale) {
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        gap.group(1) == null ? "'" : value(attributes.get(gap.group(1)), gap.group(), locale)));
    }

    private static String value(@Nullable Object attribute, String gap, Locale locale) {
        if (attribute instanceof Number number) {
            return NumberFormat.getInstance(locale).format(number);
        }
        return attribute == null ? gap : attribute.toString();
    }
}
