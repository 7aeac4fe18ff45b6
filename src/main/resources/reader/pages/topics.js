// @ts-check
/** All topics in their order, each with the sources to start with. */

import { h } from '../dom.js';
import { wholeList } from '../lists.js';
import { facts, link, opening, paragraph, trail } from '../parts.js';
import { t, tCount, tNode } from '../words.js';

/**
 * @import { Answer, Ref, WordKey } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>['topics']} List
 * @typedef {List['items'][number]} Topic
 */

export function request() {
  return /** @type {const} */ ({ path: '/v1/pages/home', parameters: { sourcesLimit: 3 } });
}

/** @param {Answer<typeof request>} home */
export function draw({ topics }) {
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
 * The topics that lie below no other, and with each those that lie below it.
 *
 * @param {List} topics
 * @param {'h2' | 'h3'} heading the element for their titles
 */
export function topicList(topics, heading) {
  return wholeList(topics, (items) =>
    h(
      'ol',
      { class: 'way' },
      items.filter((topic) => !topic.parent).map((topic) => topicItem(topic, heading, below(topic, items))),
    ),
  );
}

/**
 * @param {Topic} topic
 * @param {Topic[]} all
 */
function below({ slug }, all) {
  return all.filter(({ parent }) => parent?.ref.slug === slug);
}

/**
 * A topic, and with which sources it begins.
 *
 * @param {Topic} topic
 * @param {'h2' | 'h3'} heading
 * @param {Topic[]} children
 */
function topicItem(topic, heading, children) {
  return h(
    'li',
    {},
    h(heading, {}, link(topic)),
    paragraph(topic, 'description'),
    line('startsWith', onceEach(topic.sources.items.map(({ source }) => source)).map(link)),
    line('alsoHere', children.map(link)),
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
