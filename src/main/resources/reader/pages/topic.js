// @ts-check
/** A topic: its sources in order, each with the reason, then those in collections, guides and quick answers. */

import { to } from '../addresses.js';
import { textIn, textOf } from '../content.js';
import { h } from '../dom.js';
import { folding } from '../lists.js';
import {
  currency,
  guideItem,
  introduction,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  reference,
  role,
  section,
  site,
  trail,
} from '../parts.js';
import { tNode } from '../words.js';

/**
 * @import { Answer, Growing } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} Topic
 * @typedef {Topic['sources']['items'][number]} Mention
 */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({
    path: `/v1/pages/topics/${slug}`,
    // All collections, so that a link to any of them finds it there: a topic has no more.
    parameters: { collectionsLimit: 100 },
  });
}

/** @param {Topic} topic */
export function draw(topic) {
  return {
    title: topic.title,
    content: [
      trail(h('a', { href: to('/topics') }, tNode('topics')), topic.parent && reference(topic.parent)),
      opening({
        eyebrow: tNode('type.topic'),
        title: textOf(topic, 'title'),
        lead: paragraph(topic, 'description', 'lead'),
      }),
      currency(topic),
      topic.keyPoints.length > 0 &&
        h(
          'section',
          { class: 'points' },
          h('h2', {}, tNode('keyPoints')),
          h(
            'ul',
            {},
            topic.keyPoints.map((point) => h('li', {}, textIn(point, topic.fallbacks?.keyPoints ?? topic))),
          ),
        ),
      section(
        'below',
        folding(topic.children, (edges) => h('ul', { class: 'items' }, edges.map(child))),
      ),
      section('inOrder', stations(topic.sources, outsideCollections)),
      topic.collections.items.map(collection),
      section(
        'inTopic',
        folding(topic.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        folding(topic.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

/** @param {Topic['children']['items'][number]} edge */
function child({ topic }) {
  return h('li', { class: 'item' }, h('h3', {}, link(topic)), paragraph(topic, 'description'));
}

/**
 * The mentions in no collection: of all that the API lists they come first. The others stand in their collections.
 *
 * @param {Growing<Mention>} page
 */
function outsideCollections(page) {
  const own = page.items.filter(({ collection }) => !collection);
  return { ...page, items: own, nextPage: own.length === page.items.length ? page.nextPage : undefined };
}

/**
 * A part of the topic with an introduction of its own, and an address: its slug is the fragment.
 *
 * @param {Topic['collections']['items'][number]} group
 */
function collection(group) {
  return h(
    'section',
    { id: group.slug },
    h('h2', { tabindex: -1 }, textOf(group, 'title')),
    introduction(group),
    stations(group.sources),
  );
}

/**
 * @param {Growing<Mention>} list
 * @param {(page: Growing<Mention>) => Growing<Mention>} [part]
 */
function stations(list, part) {
  return folding(list, (edges) => h('ol', { class: 'stations' }, edges.map(station)), part);
}

/**
 * One source of the topic: what it is called, and why it stands here.
 *
 * @param {Mention} edge
 */
function station(edge) {
  const { source } = edge;
  return h(
    'li',
    {},
    h('h3', {}, link(source), role(edge)),
    note(edge),
    source.url && h('p', { class: 'site' }, outside(source.url, site(source.url))),
  );
}
