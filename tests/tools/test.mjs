// `npm test` on any clone: set-up under whatever Node there is, then test.ts under a current one.
import { runTool } from './bootstrap.mjs';

await runTool('tests/tools/test.ts');
