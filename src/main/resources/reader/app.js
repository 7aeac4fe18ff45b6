// @ts-check
/** The reader: shows the page at the address, with one request to the public API, and goes from page to page. */

import { address, ask, Problem } from './api.js';
import { nodes, the } from './dom.js';
import { drawFrame } from './frame.js';
import { adoptLanguage, requestedLanguage } from './language.js';
import { markEach, markOnce } from './marks.js';
import { draw as drawProblem } from './pages/problem.js';
import { showRequest } from './panel.js';
import { goTo, left, step } from './places.js';
import { routeOf } from './routes.js';
import { watch } from './watch.js';
import { interfaceLanguages, t } from './words.js';

/** @import { Answered, Drawing, Exchange, Hub, HubFrame, Route } from '../../../spec/reader/types.js' */

/** Milliseconds after which waiting is worth a sign. */
const PATIENCE = 200;

/**
 * What is shown when not even the hub's own name is to be had.
 *
 * @type {HubFrame}
 */
const NAMELESS = { name: 'Wegwijzer', language: 'en', dir: 'ltr', languages: interfaceLanguages() };

const main = the('main');
const panel = the('aside');
const status = the('.told');
/** @type {Map<string | undefined, Hub>} by the language that was asked for */
const hubs = new Map();
let visit = new AbortController();
/** The address of the page that is shown. */
let shown = '';

/**
 * The hub, which the answer for every page says too; kept for pages that are not to be had.
 *
 * @param {Answered['data']} data
 * @param {string | undefined} language that was asked for
 * @returns {Hub}
 */
function hubIn(data, language) {
  const hub = data.type === 'hub' ? data : (data.hub.item ?? data.hub);
  hubs.set(language, hub);
  return hub;
}

/**
 * The hub without a page: asked for if it is not known, and in another language if it is not to be had in this one.
 *
 * @param {string | undefined} language that was asked for
 */
async function hubWithout(language) {
  return (
    hubs.get(language) ??
    ask(address('/v1/hub')).then(
      ({ data }) => hubIn(data, language),
      () => [...hubs.values()].at(-1) ?? NAMELESS,
    )
  );
}

/** @param {() => void} arrived does what is due once the page is there */
async function show(arrived) {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;
  const route = routeOf(new URL(location.href)) ?? routeNowhere();
  shown = location.pathname + location.search;
  const waiting = setTimeout(showWaiting, PATIENCE);
  try {
    await showPage(route, signal).catch((failure) => showWithoutLanguage(failure, route, signal));
  } catch (failure) {
    await showProblem(/** @type {Error} */ (failure), route, signal);
  } finally {
    clearTimeout(waiting);
  }
  if (!signal.aborted) {
    main.removeAttribute('aria-busy');
    arrived();
  }
}

function showWaiting() {
  main.setAttribute('aria-busy', 'true');
  status.textContent = t('loading');
}

/**
 * Where the reader has no page, which the server knows too: it has said 404.
 *
 * @returns {Route}
 */
function routeNowhere() {
  const path = location.pathname;
  const said = { title: 'There is nothing at this address', detail: `Nothing is at ${path}.` };
  const request = () => {
    throw new Problem(404, said, { target: path });
  };
  return { page: { request, draw: request }, path, query: new URLSearchParams() };
}

/**
 * @param {Route} route
 * @param {AbortSignal} signal
 */
async function showPage(route, signal) {
  const language = requestedLanguage();
  const { path, parameters } = route.page.request(route);
  const { data, exchange } = await ask(address(path, parameters), signal);
  if (!signal.aborted) {
    const hub = hubIn(data, language);
    followMove(route, data);
    adoptLanguage(hub);
    markEach();
    draw(hub, route, route.page.draw(data, { query: route.query }), exchange);
  }
}

/**
 * A language that the hub does not speak, or not any more, is as good as none.
 *
 * @param {Error} failure
 * @param {Route} route
 * @param {AbortSignal} signal
 */
async function showWithoutLanguage(failure, route, signal) {
  const isUnknown = failure instanceof Problem && failure.said.errors?.some(({ code }) => code === 'UNKNOWN_LANGUAGE');
  if (!isUnknown || signal.aborted) {
    throw failure;
  }
  const query = new URLSearchParams(location.search);
  query.delete('lang');
  history.replaceState(history.state, '', location.pathname + (query.size ? `?${query}` : '') + location.hash);
  shown = location.pathname + location.search;
  await showPage(route, signal);
}

/**
 * What was moved answers under its new name; the address follows.
 *
 * @param {Route} route
 * @param {Answered['data']} data
 */
function followMove(route, data) {
  if (route.slug && data.slug !== route.slug) {
    route.path = route.path.replace(/[^/]+$/, data.slug);
    history.replaceState(history.state, '', route.path + location.search + location.hash);
    shown = location.pathname + location.search;
  }
}

/**
 * @param {Error} failure
 * @param {Route} route
 * @param {AbortSignal} signal
 */
async function showProblem(failure, route, signal) {
  if (signal.aborted) {
    return;
  }
  const problem = failure instanceof Problem ? failure : unforeseen(failure);
  const hub = await hubWithout(requestedLanguage());
  if (!signal.aborted) {
    adoptLanguage(hub);
    draw(
      hub,
      route,
      drawProblem(problem, () => show(focusTitle)),
      problem.exchange,
    );
  }
}

/**
 * A fault of the reader itself: for the console as well.
 *
 * @param {Error} failure
 */
function unforeseen(failure) {
  reportError(failure);
  return new Problem(undefined, { title: failure.message }, { target: shown });
}

/**
 * @param {HubFrame} hub
 * @param {Route} route
 * @param {Drawing} drawing
 * @param {Exchange} exchange
 */
function draw(hub, route, { title, content }, exchange) {
  drawFrame(hub, route.path);
  document.title = title === hub.name ? title : `${title} – ${hub.name}`;
  main.replaceChildren(...nodes([content]));
  markOnce(main);
  showRequest(panel, exchange);
  watch(exchange, () => show(focusTitle));
}

function focusTitle() {
  the('h1', main).focus({ preventScroll: true });
  status.textContent = document.title;
}

/**
 * Goes to another page of the reader, or to the same one in another language: then the reader stays where they are.
 *
 * @param {URL} url
 */
function go(url) {
  const stays = withoutLanguage(url) === withoutLanguage(location) && url.search !== location.search;
  const top = stays ? scrollY : undefined;
  step(url, top);
  return show(() => {
    (stays ? focusLanguage : focusTitle)();
    goTo(top);
  });
}

function focusLanguage() {
  const language = /** @type {HTMLElement | null} */ (document.querySelector('.languages [aria-current]'));
  language?.focus({ preventScroll: true });
  status.textContent = document.title;
}

/** @param {Pick<URL, 'pathname' | 'search'>} address */
function withoutLanguage({ pathname, search }) {
  const query = new URLSearchParams(search);
  query.delete('lang');
  return `${pathname}?${query}`;
}

/**
 * Whether a click is one that the browser would answer by going there in this window.
 *
 * @param {MouseEvent} event
 */
function isPlain(event) {
  return (
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)
  );
}

/** @param {URL} url */
function isHere(url) {
  return url.pathname === location.pathname && url.search === location.search;
}

document.addEventListener('click', (event) => {
  const anchor = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest('a[href]'));
  if (anchor && isPlain(event)) {
    const url = new URL(anchor.href);
    if (routeOf(url) && !(url.hash && isHere(url))) {
      event.preventDefault();
      go(url);
    }
  }
});

document.addEventListener('submit', (event) => {
  const fields = [...new FormData(/** @type {HTMLFormElement} */ (event.target))];
  const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  event.preventDefault();
  go(new URL(`/search?${query}`, location.href));
});

addEventListener('popstate', () => {
  const top = left();
  if (shown === location.pathname + location.search) {
    goTo(top);
  } else {
    show(() => {
      focusTitle();
      goTo(top);
    });
  }
});

the('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
const top = left();
show(() => goTo(top));
