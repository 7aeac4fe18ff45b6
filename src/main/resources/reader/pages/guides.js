/** All guides. */

import { h } from '../dom.js';
import { counted, said, say, worded } from '../language.js';
import { facts, wholeList, link, opening, reference, trail } from '../parts.js';

export function request() {
  return {
    path: '/v1/guides',
    parameters: {
      expand: 'hub',
      sort: 'title',
      limit: 100,
      guideFields: 'title,summary,language,dir,fallbacks,home,sources',
    },
  };
}

export function draw(guides) {
  return {
    title: say('guides'),
    content: [
      trail(),
      opening({ title: worded('guides'), lead: h('p', { class: 'lead' }, worded('guidesLead')) }),
      wholeList(guides, (items) => h('ul', { class: 'items' }, items.map(item))),
    ],
  };
}

function item(guide) {
  return h(
    'li',
    { class: 'item' },
    h('h2', {}, link(guide)),
    guide.summary && h('p', {}, said(guide, 'summary')),
    facts(guide.home && reference(guide.home), counted('sourceCount', guide.sources.count)),
  );
}
