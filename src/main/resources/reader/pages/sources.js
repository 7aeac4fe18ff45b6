// @ts-check
/** All sources, by what kind of authority they are. */

import { textOf } from '../content.js';
import { h } from '../dom.js';
import { KINDS, kindMark, kindOf } from '../kinds.js';
import { wholeList } from '../lists.js';
import { facts, link, opening, paragraph, trail } from '../parts.js';
import { t, tCount, tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} List
 * @typedef {List['items'][number]} Source
 */

export function request() {
  return /** @type {const} */ ({
    path: '/v1/sources',
    parameters: { expand: 'hub', sort: 'name', limit: 100 },
  });
}

/** @param {List} sources */
export function draw(sources) {
  return {
    title: t('sources'),
    content: [
      trail(),
      opening({ title: tNode('sources'), lead: h('p', { class: 'lead' }, tNode('sourcesLead')) }),
      wholeList(sources, byKind),
    ],
  };
}

/** @param {Source[]} sources */
function byKind(sources) {
  const present = new Set(sources.map(({ kind }) => kindOf(kind)));
  return KINDS.filter((kind) => present.has(kind)).map((kind) =>
    h(
      'section',
      {},
      h('h2', {}, kindMark(kind)),
      h('ul', { class: 'cards' }, sources.filter((source) => kindOf(source.kind) === kind).map(card)),
    ),
  );
}

/** @param {Source} source */
function card(source) {
  return h(
    'li',
    {},
    h('h3', {}, link(source)),
    source.fullName && source.fullName !== source.name && h('p', { class: 'subtitle' }, textOf(source, 'fullName')),
    paragraph(source, 'description'),
    facts(tCount('topicMentions', source.topics.count), tCount('guideMentions', source.guides.count)),
  );
}
