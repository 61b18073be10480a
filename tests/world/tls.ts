// The certificate of one run: made fresh, trusted by nobody but a browser told its key.

import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type Certificate = {
  readonly cert: string;
  readonly key: string;
  /** base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
};

/** A certificate for the hosts and for 127.0.0.1. Elliptic, because an RSA key takes longer than all the rest of the start. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'embedded world' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: [...names, { type: 7 as const, ip: '127.0.0.1' }] },
      { name: 'extKeyUsage', serverAuth: true },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { cert: made.cert, key: made.private, spki: createHash('sha256').update(publicKey).digest('base64') };
}
