// @ts-check
/** A topic: its sources in order, each with the reason, then guides and quick answers. */

import { to } from '../addresses.js';
import { textIn, textOf } from '../content.js';
import { h } from '../dom.js';
import { growing } from '../lists.js';
import {
  currency,
  guideItem,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  reference,
  section,
  site,
  trail,
} from '../parts.js';
import { tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} Topic
 */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({
    path: `/v1/topics/${slug}`,
    parameters: { expand: 'sources,guides,faqs.guide,children,hub' },
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
      topic.keyPoints &&
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
        growing(topic.children, (edges) => h('ul', { class: 'items' }, edges.map(child))),
      ),
      section(
        'inOrder',
        growing(topic.sources, (edges) => h('ol', { class: 'stations' }, edges.map(station))),
      ),
      section(
        'inTopic',
        growing(topic.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        growing(topic.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

/** @param {Topic['children']['items'][number]} edge */
function child({ topic }) {
  return h(
    'li',
    { class: 'item' },
    h('h3', {}, link(topic)),
    topic.description && h('p', {}, textOf(topic, 'description')),
  );
}

/**
 * One source of the topic: what it is called, and why it stands here.
 *
 * @param {Topic['sources']['items'][number]} edge
 */
function station(edge) {
  const { source } = edge;
  return h(
    'li',
    {},
    h('h3', {}, link(source), ' ', edge.role && h('span', { class: 'role' }, textOf(edge, 'role'))),
    note(edge),
    source.url && h('p', { class: 'site' }, outside(source.url, site(source.url))),
  );
}
