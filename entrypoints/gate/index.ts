// What starts on pages of sites we have no rules for. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from './gate.ts';

export default defineUnlistedScript(() => startGate(document, window));
