// @ts-check
/** The types of entries, as the hub's parts stand beside each other: the one place that says what each is called where. */

/** @import { EntryType } from '../../../spec/reader/types.js' */

/**
 * What there is to know of a type: the word for many of them, which their addresses have as well, and which members of an entry
 * name it and tell it in short.
 *
 * @satisfies {Record<EntryType, { plural: string, name: string, summary: string }>}
 */
export const TYPES = /** @type {const} */ ({
  topic: { plural: 'topics', name: 'title', summary: 'description' },
  source: { plural: 'sources', name: 'name', summary: 'description' },
  guide: { plural: 'guides', name: 'title', summary: 'summary' },
  faq: { plural: 'faqs', name: 'question', summary: 'answer' },
});

export const ENTRY_TYPES = /** @type {EntryType[]} */ (Object.keys(TYPES));

/** The parts of the hub: what the pages that list all entries of a type are called. */
export const PLURALS = Object.values(TYPES).map(({ plural }) => plural);
