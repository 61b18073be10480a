// `npm start` on any clone: set-up under whatever Node there is, then start.ts under a current one.
import { runTool } from './bootstrap.mjs';

await runTool('tests/tools/start.ts');
