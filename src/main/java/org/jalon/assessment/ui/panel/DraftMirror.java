package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.ui.TypedHere;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A copy in the browser of what is being typed around it, for when the server cannot be reached; see {@code draft-mirror.ts}. */
@Tag("jalon-draft-mirror")
@JsModule("./panel/draft-mirror.ts")
class DraftMirror extends HtmlComponent {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final String name;

    /** @param found is given texts by field when the browser still holds some from an earlier time */
    DraftMirror(String username, AssessmentAddress address, Consumer<Map<String, String>> found) {
        this(username, address, "", found);
    }

    /** @param part which of several forms at the row this is beside; each keeps a copy of its own */
    DraftMirror(String username, AssessmentAddress address, String part, Consumer<Map<String, String>> found) {
        name = TypedHere.name(username, address) + part;
        getElement().setAttribute("name", name);
        getElement()
                .addEventListener("mirror-found", event -> {
                    try {
                        found.accept(JSON.readValue(
                                event.getEventData().path("event.detail.values").asString(""), TEXTS));
                    } catch (JacksonException e) {
                        forget();
                    }
                })
                .addEventData("event.detail.values");
    }

    /** What the browser says of the form around this. */
    interface Look {

        /**
         * @param typed whether it holds words that were typed since it was told to forget them, be they on their way to the server
         * @param focused whether the keyboard is in the form
         */
        void at(boolean typed, boolean focused);
    }

    /** Asks the browser how the form around this is doing. */
    void look(Look look) {
        getElement()
                .executeJs("return [this.holdsText(), this.parentElement.contains(document.activeElement)]")
                .then(answer ->
                        look.at(answer.path(0).asBoolean(true), answer.path(1).asBoolean(false)));
    }

    /** Tells the browser which texts, by field, the server has kept; what was typed since is not among them. */
    void acknowledge(Map<String, String> kept) {
        getElement()
                .callJsFunction(
                        "acknowledge",
                        kept.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        field -> field.getValue().hashCode())));
    }

    /** Makes the browser forget its copy; said to the page, since the panel may be gone by the time the browser hears of it. */
    void forget() {
        UI.getCurrent().getPage().executeJs("window.jalonForgetTyped($0)", name);
    }
}
