// @ts-check
/** The source page: what it is for, which topics mention it, in which collections and why, who cites it, quick answers. */

import { pageOf, to } from '../addresses.js';
import { textOf } from '../content.js';
import { h } from '../dom.js';
import { kindMark, kindOf } from '../kinds.js';
import { folding } from '../lists.js';
import {
  body,
  currency,
  guideItem,
  introduction,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  role,
  section,
  site,
  trail,
} from '../parts.js';
import { tCount, tCounts, tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} Source
 * @typedef {Source['topics']['items'][number]} Mention
 */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({ path: `/v1/pages/sources/${slug}` });
}

/** @param {Source} source */
export function draw(source) {
  return {
    title: source.name,
    content: [
      trail(h('a', { href: to('/sources') }, tNode('sources'))),
      h(
        'div',
        { class: 'beside' },
        opening({
          eyebrow: kindMark(kindOf(source.kind)),
          title: textOf(source, 'name'),
          subtitle: source.fullName !== source.name && textOf(source, 'fullName'),
          lead: [
            paragraph(source, 'description', 'lead'),
            h('p', { class: 'purpose' }, tNode(source.url ? 'sourcePurpose' : 'sourcePurposeHere')),
          ],
        }),
        h('div', { class: 'card' }, visit(source), counts(source), currency(source)),
      ),
      section(
        'mentionedIn',
        folding(source.topics, (edges) => h('ol', { class: 'reasons' }, byTopic(edges).map(topicItem))),
      ),
      section('about', body(source)),
      section(
        'citedBy',
        folding(source.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        folding(source.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

/** @param {Source} source */
function visit(source) {
  return h(
    'div',
    { class: 'visit' },
    source.url ? outside(source.url, tNode('visit', { site: site(source.url) })) : h('p', {}, tNode('noWebsite')),
    source.loginRequired && h('p', {}, tNode('loginRequired')),
  );
}

/**
 * How often the hub refers to it: a topic that mentions it in two collections does so twice.
 *
 * @param {Source} source
 */
function counts(source) {
  return h(
    'ul',
    { class: 'counts' },
    h(
      'li',
      {},
      tCounts([
        ['topicMentions', source.topics.count],
        ['guideMentions', source.guides.count],
      ]),
    ),
    h('li', {}, tCount('faqCount', source.faqs.count)),
  );
}

/**
 * The mentions of each topic together, as they come.
 *
 * @param {Mention[]} edges
 */
function byTopic(edges) {
  const slugs = [...new Set(edges.map(({ topic }) => topic.slug))];
  return slugs.map((slug) => edges.filter(({ topic }) => topic.slug === slug));
}

/**
 * A topic that sends readers here: what it is about, and each mention with its reason.
 *
 * @param {Mention[]} mentions
 */
function topicItem(mentions) {
  const [{ topic }] = mentions;
  return h(
    'li',
    {},
    h('h3', {}, link(topic), !mentions[0].collection && role(mentions[0])),
    paragraph(topic, 'description', 'intro'),
    mentions.map((edge) => (edge.collection ? inCollection(edge, edge.collection) : note(edge))),
  );
}

/**
 * A mention in a collection, for whom and when that matters, and the reason there.
 *
 * @param {Mention} edge
 * @param {NonNullable<Mention['collection']>} collection
 */
function inCollection(edge, collection) {
  return h(
    'div',
    { class: 'mention' },
    h('h4', {}, h('a', { href: pageOf(edge.topic, collection.slug) }, textOf(collection, 'title')), role(edge)),
    introduction(collection),
    note(edge),
  );
}
