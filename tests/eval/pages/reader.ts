// The detector alone, bundled for a page: the fast way to score, without an extension.

import { createDetector } from '../../../lib/sites/detector.ts';

Object.assign(globalThis, {
  bylineReport: () => createDetector(document, new URL(location.href))?.report(),
});
