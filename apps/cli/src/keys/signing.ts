import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { HjmError } from '@hjm/core';

/** A pair of Ed25519 keys as PEM. */
export type KeyPair = { readonly privateKey: string; readonly publicKey: string };

export function newKeyPair(): KeyPair {
  return generateKeyPairSync('ed25519', { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
}

/** The signature of a text, in base64, and the public key that belongs to the private one. Throws `HjmError` `bad-key`. */
export function signText(text: string, pem: string, name: string): { readonly signature: string; readonly key: string } {
  const key = readKey(() => createPrivateKey(pem));
  if (key?.asymmetricKeyType !== 'ed25519') throw new HjmError('bad-key', `${name} är ingen privat Ed25519-nyckel i PEM utan lösenord. Gör en med hjm rules approve --new-key <fil>.`);
  return { signature: sign(null, Buffer.from(text), key).toString('base64'), key: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString() };
}

/** Whether a public key in PEM made the signature over the text. What is no such key, or no signature, did not. */
export function verifyText(text: string, signature: string, pem: string): boolean {
  const key = readKey(() => createPublicKey(pem));
  return key?.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

function readKey(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
