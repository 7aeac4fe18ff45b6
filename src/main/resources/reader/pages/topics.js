// @ts-check
/** All topics in their order, each with the sources to start with. */

import { textOf } from '../content.js';
import { h } from '../dom.js';
import { wholeList } from '../lists.js';
import { facts, link, opening, trail } from '../parts.js';
import { t, tCount, tNode } from '../words.js';

/**
 * @import { Answer, Ref, WordKey } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} List
 */

export function request() {
  return /** @type {const} */ ({
    path: '/v1/topics',
    parameters: {
      expand: 'sources,children,hub',
      sourcesLimit: 3,
      topicFields: 'title,description,language,dir,fallbacks,parent,sources,guides,faqs,children',
      sourceFields: 'name,language,dir,fallbacks',
      limit: 100,
    },
  });
}

/** @param {List} topics */
export function draw(topics) {
  return {
    title: t('topics'),
    content: [
      trail(),
      opening({ title: tNode('topics'), lead: h('p', { class: 'lead' }, tNode('topicsLead')) }),
      topicList(topics, 'h2'),
    ],
  };
}

/**
 * The topics that lie below no other.
 *
 * @param {List} topics
 * @param {'h2' | 'h3'} heading the element for their titles
 */
export function topicList(topics, heading) {
  return wholeList(topics, (items) =>
    h(
      'ol',
      { class: 'way' },
      items.filter((topic) => !topic.parent).map((topic) => topicItem(topic, heading)),
    ),
  );
}

/**
 * A topic, and with which sources it begins.
 *
 * @param {List['items'][number]} topic
 * @param {'h2' | 'h3'} heading
 */
function topicItem(topic, heading) {
  return h(
    'li',
    {},
    h(heading, {}, link(topic)),
    topic.description && h('p', {}, textOf(topic, 'description')),
    line('startsWith', onceEach(topic.sources.items.map(({ source }) => source)).map(link)),
    line(
      'alsoHere',
      topic.children.items.map(({ topic: child }) => link(child)),
    ),
    facts(
      tCount('sourceMentions', topic.sources.count),
      tCount('guideCount', topic.guides.count),
      tCount('faqCount', topic.faqs.count),
    ),
  );
}

/**
 * What stands in several collections of a topic is named once.
 *
 * @template {Ref} E
 * @param {E[]} entries
 */
function onceEach(entries) {
  return [...new Map(entries.map((entry) => [entry.slug, entry])).values()];
}

/**
 * @param {WordKey} key
 * @param {HTMLElement[]} links
 */
function line(key, links) {
  const separated = links.flatMap((one, place) =>
    place === 0 ? [one] : [h('span', { 'aria-hidden': 'true' }, ' · '), one],
  );
  return links.length > 0 && h('p', { class: 'first' }, h('span', {}, tNode(key)), ' ', separated);
}
