// The page script: starts with the data of the page's site that came just before it, if any. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { specials } from '../../lib/sites/special.ts';
import { startPage } from './start.ts';

export default defineUnlistedScript(() => startPage(document, window, specials));
