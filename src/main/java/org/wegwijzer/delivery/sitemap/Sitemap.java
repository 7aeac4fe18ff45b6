package org.wegwijzer.delivery.sitemap;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.answer.IndexEntry;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.language.LanguageTag;

/** One file in the Sitemaps 0.9 protocol, with the languages of a page as Google reads them. Used for one file. */
final class Sitemap {

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Sitemap() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
    }

    /** Part of a document, which fails only if this code is wrong. */
    @FunctionalInterface
    private interface Part {
        void write(Sitemap sitemap) throws XMLStreamException;
    }

    private static String document(String root, Part content) {
        try {
            var sitemap = new Sitemap();
            sitemap.xml.writeStartDocument("UTF-8", "1.0");
            sitemap.xml.writeStartElement(root);
            sitemap.xml.writeDefaultNamespace(PROTOCOL);
            sitemap.xml.writeNamespace("xhtml", XHTML);
            content.write(sitemap);
            sitemap.xml.writeEndDocument();
            return sitemap.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The index of all files. */
    static String index(List<String> addresses) {
        return document("sitemapindex", sitemap -> {
            for (var address : addresses) {
                sitemap.xml.writeStartElement("sitemap");
                sitemap.element("loc", address);
                sitemap.xml.writeEndElement();
            }
        });
    }

    /** The pages that the site has of these entries. */
    static String pages(EntryType type, List<IndexEntry> entries, Site site) {
        return document("urlset", sitemap -> {
            for (var entry : entries) {
                sitemap.pages(type, entry, site);
            }
        });
    }

    private void pages(EntryType type, IndexEntry entry, Site site) throws XMLStreamException {
        var languages =
                site.speaksLanguages() ? entry.languages() : entry.languages().subList(0, 1);
        for (var language : languages) {
            xml.writeStartElement("url");
            element("loc", page(type, entry, language, site));
            element("lastmod", entry.updatedAt().toString());
            if (languages.size() > 1) {
                for (var other : languages) {
                    alternate(other, page(type, entry, other, site));
                }
            }
            xml.writeEndElement();
        }
    }

    private static String page(EntryType type, IndexEntry entry, LanguageTag language, Site site) {
        return site.page(type, entry.slug(), language).orElseThrow();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void alternate(LanguageTag language, String address) throws XMLStreamException {
        xml.writeEmptyElement(XHTML, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language.value());
        xml.writeAttribute("href", address);
    }
}
