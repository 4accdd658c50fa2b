package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.notice.Channel;
import org.jalon.notice.NoticeChoice;
import org.jalon.notice.NoticeKind;
import org.jalon.shared.ui.Choice;

/** How one is told of one kind of thing; for reminders, how early, too. */
class ChoiceLine extends Div {

    private static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10, 14, 21, 30);

    private final NoticeKind kind;
    private final Choice channel;
    private final Choice days;

    ChoiceLine(NoticeChoice choice, String name, Consumer<NoticeChoice> changed) {
        setClassName("choice-line");
        kind = choice.kind();
        channel = new Choice(name);
        for (Channel offered : Channel.values()) {
            channel.option(offered.code(), said(offered));
        }
        channel.setValue(choice.channel().code());
        days = new Choice(getTranslation("settings.days"));
        IntStream offered = Stream.concat(DAYS.stream(), Stream.of(choice.days()))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct();
        offered.filter(number -> number > 0)
                .forEach(number -> days.option(Integer.toString(number), getTranslation("settings.days.n", number)));
        days.setValue(Integer.toString(choice.days()));
        days.setVisible(kind == NoticeKind.DUE);
        channel.addValueChangeListener(change -> changed.accept(chosen()));
        days.addValueChangeListener(change -> changed.accept(chosen()));
        add(channel, days);
    }

    private NoticeChoice chosen() {
        return new NoticeChoice(
                kind,
                Channel.ofCode(channel.getValue()).orElse(Channel.APP_AND_MAIL),
                kind == NoticeKind.DUE ? Integer.parseInt(days.getValue()) : 0);
    }

    private String said(Channel offered) {
        return switch (offered) {
            case OFF -> getTranslation("channel.off");
            case APP -> getTranslation("channel.app");
            case APP_AND_MAIL -> getTranslation("channel.appAndMail");
        };
    }
}
