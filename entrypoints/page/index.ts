// The page script: starts with the data of the page's site that came just before it, if any, for a gate that may wait. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { specials } from '../../lib/sites/special.ts';
import { PAGE_HERE } from './here.ts';
import { startPage } from './start.ts';

export default defineUnlistedScript(() => void Object.assign(globalThis, { [PAGE_HERE]: startPage(document, window, specials) }));
