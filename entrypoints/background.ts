// Composition root of the background: accepts ports and messages, builds the lookup from sources, store and net. No logic lives here.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ type: 'module', main() {} });
