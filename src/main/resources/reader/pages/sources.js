/** All sources, by what kind of authority they are. */

import { h } from '../dom.js';
import { counted, said, say, worded } from '../language.js';
import { facts, wholeList, link, opening, trail } from '../parts.js';

/** As readers need them. */
const KINDS = ['GOVERNMENT', 'MUNICIPALITY', 'PORTAL', 'EXAM_BODY', 'LEGISLATION', 'NGO', 'OTHER'];

export function request() {
  return {
    path: '/v1/sources',
    parameters: {
      expand: 'hub',
      sort: 'name',
      limit: 100,
      sourceFields: 'name,fullName,kind,description,language,dir,fallbacks,topics,guides',
    },
  };
}

export function draw(sources) {
  return {
    title: say('sources'),
    content: [
      trail(),
      opening({ title: worded('sources'), lead: h('p', { class: 'lead' }, worded('sourcesLead')) }),
      wholeList(sources, byKind),
    ],
  };
}

function byKind(sources) {
  const present = new Set(sources.map(({ kind }) => kind));
  const kinds = [...new Set([...KINDS, ...present])].filter((kind) => present.has(kind));
  return kinds.map((kind) =>
    h(
      'section',
      {},
      h('h2', {}, worded(`kind.${kind}`)),
      h('ul', { class: 'cards' }, sources.filter((source) => source.kind === kind).map(card)),
    ),
  );
}

function card(source) {
  return h(
    'li',
    {},
    h('h3', {}, link(source)),
    source.fullName && source.fullName !== source.name && h('p', { class: 'subtitle' }, said(source, 'fullName')),
    source.description && h('p', {}, said(source, 'description')),
    facts(counted('recommendedIn', source.topics.count), counted('guideMentions', source.guides.count)),
  );
}
