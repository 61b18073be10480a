// The page script of full texts: the same with the reader for LaTeXML's bylines, which no other page needs. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fullTextSpecials } from '../lib/sites/full-text.ts';
import { startOnce } from './page/once.ts';

export default defineUnlistedScript(() => startOnce(fullTextSpecials));
