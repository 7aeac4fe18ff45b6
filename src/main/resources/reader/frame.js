/** What stands around every page: the hub's name, its parts, its languages, its notice. */

import { referencePage, to } from './addresses.js';
import { h, nodes } from './dom.js';
import { languageName, reading, said, say, worded } from './language.js';
import { searchBox } from './searchbox.js';

const PARTS = ['topics', 'sources', 'guides', 'faqs'];

/** Pages that have a field to search in themselves. */
const SEARCHING = ['/', '/search'];

/**
 * Draws it.
 *
 * @param hub name, languages and its sentence for every page
 * @param path of the page
 */
export function drawFrame(hub, path) {
  document.querySelector('.skip').replaceChildren(worded('skip'));
  document
    .querySelector('body > header')
    .replaceChildren(
      ...nodes([
        h(
          'div',
          { class: 'bar' },
          h('a', { class: 'brand', href: to('/') }, signpost(), h('span', {}, said(hub, 'name'))),
          languages(hub),
        ),
        h('div', { class: 'bar' }, parts(path), !SEARCHING.includes(path) && searchBox('small')),
        hub.notice && notice(hub),
      ]),
    );
  document
    .querySelector('body > footer')
    .replaceChildren(
      h('p', {}, worded('footer')),
      h('ul', {}, referenceLink(), h('li', {}, h('a', { href: '/v1/openapi.yaml' }, 'OpenAPI'))),
    );
}

function referenceLink() {
  return referencePage() && h('li', {}, h('a', { href: referencePage() }, worded('reference')));
}

function notice(hub) {
  return h('div', { class: 'notice' }, h('p', {}, said(hub, 'notice')));
}

function parts(path) {
  return h(
    'nav',
    { 'aria-label': say('navigation'), class: 'parts' },
    h(
      'ul',
      {},
      PARTS.map((part) =>
        h('li', {}, h('a', { href: to(`/${part}`), 'aria-current': here(path, part) }, worded(part))),
      ),
    ),
  );
}

function here(path, part) {
  if (path === `/${part}`) {
    return 'page';
  }
  return path.startsWith(`/${part}/`) && 'true';
}

/** The languages of the hub, each called what it calls itself. */
function languages(hub) {
  return (
    hub.languages.length > 1 &&
    h('nav', { 'aria-label': say('languages'), class: 'languages' }, h('ul', {}, hub.languages.map(language)))
  );
}

function language({ language: tag, dir }) {
  const query = Object.fromEntries(new URLSearchParams(location.search));
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: to(location.pathname, { ...query, lang: tag }),
        lang: tag,
        dir,
        hreflang: tag,
        'aria-current': tag === reading().language && 'true',
      },
      languageName(tag, tag),
    ),
  );
}

function signpost() {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M11 1h2v3h6l3 3-3 3h-6v2h5v6h-5v5h-2v-5H5l-3-3 3-3h6v-2H6V4h5z');
  svg.append(path);
  return svg;
}
