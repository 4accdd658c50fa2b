package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** What the content of the pages is: the tree that a screen reader walks through (ISO 32000-1, 14.7 and 14.8). */
final class Tags {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final Locale language;

    /** By page, the elements that its pieces of content belong to. */
    private final Map<COSDictionary, COSArray> owners = new HashMap<>();

    private final List<COSArray> pages = new ArrayList<>();

    /** What can be clicked, and the elements that it belongs to. */
    private final Map<COSDictionary, COSDictionary> links = new LinkedHashMap<>();

    private final COSArray ids = new COSArray();

    Tags(Locale language) {
        this.language = language;
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document = new COSDictionary();
        document.setItem(COSName.TYPE, STRUCT_ELEM);
        document.setItem(COSName.S, COSName.getPDFName("Document"));
        document.setItem(COSName.P, root);
        root.setItem(COSName.K, document);
    }

    COSDictionary root() {
        return root;
    }

    COSDictionary document() {
        return document;
    }

    COSDictionary add(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    /** The same with the language of its words, where that is not the document's. */
    COSDictionary add(String type, COSDictionary parent, Locale words) {
        COSDictionary element = add(type, parent);
        if (!words.equals(language)) {
            element.setString(COSName.LANG, words.toLanguageTag());
        }
        return element;
    }

    /** A note has a name of its own (ISO 14289-1, 7.9); it is read behind what stands in the document already. */
    COSDictionary addNote(Locale words) {
        COSDictionary note = add("Note", document, words);
        COSString id = new COSString("note-%06d".formatted(ids.size() / 2 + 1));
        note.setItem(COSName.getPDFName("ID"), id);
        ids.add(id);
        ids.add(note);
        return note;
    }

    /** What can be clicked on that page belongs to that element, and is reached in the order in which one reads. */
    void refer(PDPage page, COSDictionary link, COSDictionary annotation) {
        COSDictionary object = new COSDictionary();
        object.setDirect(true);
        object.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        object.setItem(COSName.PG, page);
        object.setItem(COSName.OBJ, annotation);
        kids(link).add(object);
        links.put(annotation, link);
        COSDictionary sheet = page.getCOSObject();
        COSArray all = sheet.getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            sheet.setItem(COSName.ANNOTS, all);
            sheet.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        all.add(annotation);
    }

    /** Says something of the element in the words of {@code owner}, such as {@code Table}: name, value. */
    static void say(COSDictionary element, String owner, String name, COSBase value) {
        COSDictionary attributes = element.getCOSDictionary(ATTRIBUTES);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setItem(COSName.O, COSName.getPDFName(owner));
            element.setItem(ATTRIBUTES, attributes);
        }
        attributes.setItem(COSName.getPDFName(name), value);
    }

    /** A page that content is to be marked on. */
    void begin(PDPage page) {
        page.setStructParents(pages.size());
        COSArray own = new COSArray();
        pages.add(own);
        owners.put(page.getCOSObject(), own);
    }

    /** @return the number under which the next piece of content of that page belongs to the element */
    int mark(PDPage page, COSDictionary element) {
        COSArray own = java.util.Objects.requireNonNull(owners.get(page.getCOSObject()));
        int number = own.size();
        own.add(element);
        COSDictionary first = element.getCOSDictionary(COSName.PG);
        if (first == null) {
            element.setItem(COSName.PG, page);
        }
        if (first == null || first == page.getCOSObject()) {
            kids(element).add(COSInteger.get(number));
        } else {
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setDirect(true);
            elsewhere.setItem(COSName.TYPE, MARKED);
            elsewhere.setItem(COSName.PG, page);
            elsewhere.setInt(COSName.MCID, number);
            kids(element).add(elsewhere);
        }
        return number;
    }

    /** To be called when all is written. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(pages.get(page));
        }
        int next = pages.size();
        for (Map.Entry<COSDictionary, COSDictionary> link : links.entrySet()) {
            link.getKey().setInt(COSName.STRUCT_PARENT, next);
            numbers.add(COSInteger.get(next++));
            numbers.add(link.getValue());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(PARENT_TREE, tree);
        root.setInt(NEXT_KEY, next);
        if (ids.size() > 0) {
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.NAMES, ids);
            root.setItem(COSName.getPDFName("IDTree"), names);
        }
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            kids.setDirect(true);
            element.setItem(COSName.K, kids);
        }
        return kids;
    }
}
