package org.wegwijzer.content.guide;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.content.EntryRepository;

/** The published guides. */
@ApplicationScoped
public class Guides implements EntryRepository<Guide> {}
