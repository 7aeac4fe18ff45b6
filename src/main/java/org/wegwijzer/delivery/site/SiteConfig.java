package org.wegwijzer.delivery.site;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The site that readers see, which a front end serves somewhere else. */
@ConfigMapping(prefix = "wegwijzer.site")
public interface SiteConfig {

    /**
     * Where the site shows an entry: {@code https://www.example.org/{language}/{types}/{slug}}. An absolute address with
     * {@code {slug}} and {@code {type}} (guide) or {@code {types}} (guides) in it, and {@code {language}} if the site has a page
     * for each. With it {@code links=site} leads from long texts to the site, linked data names its pages, and there is a sitemap.
     */
    Optional<String> address();
}
