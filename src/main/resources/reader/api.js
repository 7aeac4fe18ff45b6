// @ts-check
/** Asks the public API, and keeps what every request was and cost. */

import { requestedLanguage } from './language.js';
import { endPreview, previewFields } from './preview.js';

/** @import { Exchange, Parameters, Said } from '../../../spec/reader/types.js' */

/** An answer that is none, with what the API said about it (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {number | undefined} status of the answer; 0 where none came, nothing where the reader itself failed
   * @param {Said} said
   * @param {Exchange} exchange
   */
  constructor(status, said, exchange) {
    super(said.detail ?? said.title);
    this.status = status;
    this.said = said;
    this.exchange = exchange;
  }
}

/**
 * The address of a request, in the language that the page is in.
 *
 * @param {string} path
 * @param {Parameters} parameters those without a value are left out
 */
export function address(path, parameters = {}) {
  const query = Object.entries({ ...parameters, lang: requestedLanguage() })
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : []))
    .join('&');
  return query ? `${path}?${query}` : path;
}

/**
 * The answer to a request, and what it was and cost.
 *
 * @param {string} target
 * @param {AbortSignal} [signal] ends it when the reader has gone elsewhere
 * @throws {Problem} if the answer is none
 */
export async function ask(target, signal) {
  performance.clearResourceTimings();
  const begun = performance.now();
  const fields = previewFields(target);
  const { response, text } = await send(target, fields, signal);
  const took = performance.now() - begun;
  const timing = (await timingOf(target)) ?? { duration: took };
  const exchange = described(answered(target, response), response, text, timing);
  if (response.status === 401 && Object.keys(fields).length) {
    endPreview();
  }
  if (!response.ok || exchange.data === undefined) {
    throw new Problem(response.status, exchange.data ?? { title: response.statusText }, exchange);
  }
  return { data: exchange.data, exchange };
}

/**
 * @param {string} target
 * @param {Record<string, string>} fields of its header
 * @param {AbortSignal} [signal]
 */
async function send(target, fields, signal) {
  try {
    const response = await fetch(target, { headers: { Accept: 'application/json', ...fields }, signal });
    return { response, text: await response.text() };
  } catch (failure) {
    const { name, message } = /** @type {Error} */ (failure);
    if (name === 'AbortError') {
      throw failure;
    }
    throw new Problem(0, { title: message }, { target });
  }
}

/**
 * What was asked in the end: what has moved leads on.
 *
 * @param {string} target
 * @param {Response} response
 */
function answered(target, { redirected, url }) {
  return redirected ? url.slice(new URL(url).origin.length) : target;
}

/**
 * Not every answer comes from the API: a proxy on the way may say something else.
 *
 * @param {string} text
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What the browser measured; it may tell a moment after the answer is there.
 *
 * @param {string} target
 */
async function timingOf(target) {
  const measured = () =>
    /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByName(new URL(target, location.href).href)).at(
      -1,
    );
  if (!measured()) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  return measured();
}

/**
 * @param {string} target
 * @param {Response} response
 * @param {string} text
 * @param {Pick<PerformanceResourceTiming, 'duration'> & Partial<PerformanceResourceTiming>} timing
 */
function described(target, response, text, timing) {
  return {
    target,
    status: response.status,
    milliseconds: timing.duration,
    transferred: timing.transferSize,
    compressed: timing.encodedBodySize,
    plain: new TextEncoder().encode(text).length,
    encoding: response.headers.get('Content-Encoding') ?? 'identity',
    etag: response.headers.get('ETag'),
    tags: response.headers.get('Cache-Tag'),
    data: parsed(text),
  };
}
