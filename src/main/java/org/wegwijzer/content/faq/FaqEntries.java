package org.wegwijzer.content.faq;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.content.EntryRepository;

/** The published faqs. */
@ApplicationScoped
public class FaqEntries implements EntryRepository<FaqEntry> {}
