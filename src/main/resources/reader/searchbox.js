// @ts-check
/** A field to search in, with suggestions while one types (the combobox pattern of the ARIA practices). */

import { pageAt } from './addresses.js';
import { address, ask } from './api.js';
import { textIn } from './content.js';
import { h, sanitised } from './dom.js';
import { requestedLanguage } from './language.js';
import { t, tCount, tNode } from './words.js';

/** @import { EntryType, Suggestion } from '../../../spec/reader/types.js' */

/** Milliseconds without a key after which it is worth asking. */
const PAUSE = 120;
const SHORTEST = 2;

let boxes = 0;

/**
 * @param {'large' | 'small'} style `large` in a page, `small` in the header
 * @param {string} q what is in it
 */
export function searchBox(style, q = '') {
  const list = h('ul', {
    id: `readerSuggestions-${++boxes}`,
    role: 'listbox',
    'aria-label': t('suggestions'),
    hidden: true,
  });
  const input = h('input', {
    type: 'search',
    name: 'q',
    value: q,
    maxlength: 200,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: t(style === 'large' ? 'searchHint' : 'searchLabel'),
    role: 'combobox',
    'aria-label': t('searchLabel'),
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  });
  const status = h('span', { class: 'unseen', role: 'status' });
  const form = h(
    'form',
    { class: `search ${style}`, role: 'search', action: '/search' },
    input,
    requestedLanguage() && h('input', { type: 'hidden', name: 'lang', value: requestedLanguage() }),
    h('button', {}, tNode('search')),
    list,
    status,
  );
  suggest(input, list, status);
  return form;
}

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {HTMLElement} status says how many there are to those who do not see them
 */
function suggest(input, list, status) {
  /** @type {number | undefined} */
  let pause;
  let asking = new AbortController();

  const close = () => {
    clearTimeout(pause);
    asking.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  /** @param {Suggestion[]} suggestions */
  const open = (suggestions) => {
    list.replaceChildren(...suggestions.map((suggestion, place) => option(suggestion, `${list.id}-${place}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    status.replaceChildren(tCount('suggestionCount', suggestions.length));
  };
  const look = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const { data } = await ask(address('/v1/suggest', { q: input.value.trim(), limit: 8 }), signal);
      if (!signal.aborted) {
        open(data.items);
      }
    } catch {
      // Whoever types needs no suggestions to search; an old question may end unanswered.
    }
  };
  /** @param {1 | -1} step */
  const move = (step) => {
    // Whoever chooses from a list wants it to stay as it is.
    clearTimeout(pause);
    asking.abort();
    const options = [...list.children];
    const here = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    // Beyond either end lies what was typed.
    const next = ((here + 1 + step + options.length + 1) % (options.length + 1)) - 1;
    options.forEach((one, place) => one.setAttribute('aria-selected', String(place === next)));
    options[next]?.scrollIntoView({ block: 'nearest' });
    if (options[next]) {
      input.setAttribute('aria-activedescendant', options[next].id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  input.addEventListener('input', () => {
    if (input.value.trim().length < SHORTEST) {
      close();
    } else {
      clearTimeout(pause);
      pause = setTimeout(look, PAUSE);
    }
  });
  input.addEventListener('keydown', (event) => {
    const chosen = /** @type {HTMLElement | null} */ (list.querySelector('[aria-selected=true] a'));
    if (['ArrowDown', 'ArrowUp'].includes(event.key) && !list.hidden) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && !list.hidden && chosen) {
      event.preventDefault();
      chosen.click();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, PAUSE));
  input.form?.addEventListener('submit', close);
}

/**
 * @param {Suggestion} suggestion
 * @param {string} id
 */
function option({ ref, href, text, language, dir }, id) {
  return h(
    'li',
    { id, role: 'option', 'aria-selected': 'false', onmousedown: (event) => event.preventDefault() },
    h(
      'a',
      { href: pageAt(href), tabindex: -1 },
      textIn(sanitised(text), { language, dir }),
      ' ',
      h('span', { class: 'kind' }, tNode(`type.${/** @type {EntryType} */ (ref.type)}`)),
    ),
  );
}
