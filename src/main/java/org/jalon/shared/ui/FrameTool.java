package org.jalon.shared.ui;

import com.vaadin.flow.component.Component;

/** Something that stands in the frame of every page, without the frame knowing what it is. Each is a bean of the module it belongs to. */
public interface FrameTool {

    /** A new one for a page that is being opened. */
    Component make();
}
