package org.wegwijzer.content.topic;

import jakarta.enterprise.context.ApplicationScoped;
import org.wegwijzer.content.EntryRepository;

/** The published topics. */
@ApplicationScoped
public class Topics implements EntryRepository<Topic> {}
