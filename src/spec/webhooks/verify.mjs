// How a receiver checks that a message is the hub's: by its published keys (Ed25519), without a secret. As in src/docs/webhooks.md.
import { createPublicKey, verify } from 'node:crypto';

const TOLERANCE = 5 * 60; // seconds that a message may be old, or clocks may differ

/**
 * Whether a message is signed with one of the hub's keys, and not old.
 *
 * @param {{keys: object[]}} jwks what /.well-known/jwks.json answers
 * @param {Record<string, string>} headers of the request, their names in small letters
 * @param {string} body as it came, before anybody parsed it
 */
export function isOfTheHub(jwks, headers, body) {
  const timestamp = headers['webhook-timestamp'];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE) {
    return false;
  }
  const content = Buffer.from(`${headers['webhook-id']}.${timestamp}.${body}`);
  const keys = jwks.keys.map((jwk) => createPublicKey({ key: jwk, format: 'jwk' }));
  return headers['webhook-signature']
    .split(' ')
    .filter((signature) => signature.startsWith('v1a,'))
    .map((signature) => Buffer.from(signature.slice('v1a,'.length), 'base64'))
    .some((signature) => keys.some((key) => verify(null, content, key, signature)));
}
