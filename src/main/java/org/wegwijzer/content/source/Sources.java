package org.wegwijzer.content.source;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.content.EntryRepository;

/** The published sources. */
@ApplicationScoped
public class Sources implements EntryRepository<Source> {}
