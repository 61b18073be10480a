// The page script of shipped sites: starts with the site's data that came just before it. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { specials } from '../../lib/sites/special.ts';
import { startShipped } from './start.ts';

export default defineUnlistedScript(() => startShipped(document, window, specials));
