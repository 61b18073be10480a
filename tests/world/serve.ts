// Serves the world until stopped: `node tests/world/serve.ts [--port N] [--researchers N]`.

import { parseArgs } from 'node:util';
import { DEFAULT_RESEARCHERS, HOME, startWorld } from './index.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, researchers: { type: 'string' }, seed: { type: 'string' } } });
const researchers = Number(values.researchers ?? DEFAULT_RESEARCHERS);
const world = await startWorld({
  port: Number(values.port ?? 0),
  researchers,
  ...(values.seed ? { seed: Number(values.seed) } : {}),
});

console.log(`The embedded world: ${researchers} generated researchers on https://127.0.0.1:${world.port}, under the names
  ${world.hosts.join(', ')}

A Chromium that sees this world and nothing else:
  chromium --user-data-dir=$(mktemp -d) \\
    --host-resolver-rules="${world.hostResolverRules}" \\
    --ignore-certificate-errors-spki-list=${world.certificate.spki} \\
    ${HOME.url}

A Firefox: set the HTTPS proxy to 127.0.0.1:${world.proxy.port} and accept the certificate.
From a shell:
  curl -k --connect-to api.openalex.org:443:127.0.0.1:${world.port} https://api.openalex.org/works/doi:10.48550/arxiv.${HOME.arxiv}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void world.close().then(() => process.exit(0)));
