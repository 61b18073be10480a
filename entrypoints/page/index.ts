// The page script: starts with the data of the page's site that came just before it, if any, for a gate that may wait. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { specials } from '../../lib/sites/special.ts';
import { startOnce } from './once.ts';

export default defineUnlistedScript(() => startOnce(specials));
