/** The beginning: what the hub is, a search, and its topics with the sources to start with. */

import { h } from '../dom.js';
import { marked, said, worded } from '../language.js';
import { opening, outside, section } from '../parts.js';
import { searchBox } from '../searchbox.js';
import { topicList } from './topics.js';

export { request } from './topics.js';

export function draw(topics, { hub }) {
  return {
    title: hub.name,
    content: [
      h(
        'div',
        { class: 'hero' },
        opening({ title: said(hub, 'name'), lead: h('p', { class: 'lead' }, worded('homeLead')) }),
        searchBox('large'),
      ),
      section('topics', topicList(topics, 'h3')),
      section('offers', offers(hub.offers)),
    ],
  };
}

function offers(all) {
  return (
    all.length > 0 &&
    h(
      'ul',
      { class: 'items' },
      all.map((offer) =>
        h(
          'li',
          { class: 'item' },
          h('h3', {}, offer.url ? outside(offer.url, said(offer, 'title')) : said(offer, 'title')),
          offer.description && h('p', {}, marked(offer.description, offer)),
        ),
      ),
    )
  );
}
