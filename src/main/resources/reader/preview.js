// @ts-check
/**
 * A preview that somebody was sent the address of: what is not public yet, in the place of what is. The address says its secret behind
 * the `#`, which browsers send nowhere; from there it comes into this tab and nowhere else.
 */

/** @import { Preview } from '../../../spec/reader/types.js' */

const KEPT = 'preview';
const FIELD = 'Preview-Token';

/** @type {Preview | undefined} */
let current = fromAddress() ?? fromTab();
if (current) {
  tellBrowser();
}

/**
 * What the address says, which loses it then: what is copied from there is no secret.
 *
 * @returns {Preview | undefined}
 */
function fromAddress() {
  const said = new URLSearchParams(location.hash.slice(1));
  const token = said.get('preview');
  if (!token) {
    return undefined;
  }
  const preview = { token, until: said.get('until') ?? '', page: said.get('page') ?? '' };
  history.replaceState(history.state, '', location.pathname + location.search);
  inTab((tab) => tab.setItem(KEPT, JSON.stringify(preview)));
  return preview;
}

/** @returns {Preview | undefined} */
function fromTab() {
  return JSON.parse(inTab((tab) => tab.getItem(KEPT)) ?? 'null') ?? undefined;
}

/**
 * Browsers may be told to keep nothing, not even for a tab.
 *
 * @template T
 * @param {(tab: Storage) => T} use
 */
function inTab(use) {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Nothing of it is for search engines, or for the sites that it leads to. */
function tellBrowser() {
  for (const [name, content] of Object.entries({ robots: 'noindex', referrer: 'no-referrer' })) {
    document.head.append(Object.assign(document.createElement('meta'), { name, content }));
  }
}

/** The preview that is shown; nothing where there is none. */
export function previewShown() {
  return current;
}

/**
 * What a request to the API says of the preview: one of a draft shows the page of its entry and no other.
 *
 * @param {string} target
 * @returns {Record<string, string>}
 */
export function previewFields(target) {
  const [path] = target.split('?');
  const page = current?.page;
  const shows = !page || [`/v1/${page}`, `/v1/pages/${page}`].some((own) => `${path}/`.startsWith(`${own}/`));
  return current && shows ? { [FIELD]: current.token } : {};
}

/** From here on what is public is shown. */
export function endPreview() {
  current = undefined;
  inTab((tab) => tab.removeItem(KEPT));
}

// Whoever follows such an address from a page of the reader stays on that page.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#preview=')) {
    location.reload();
  }
});
