// A page for tests: parsed, never loaded, so it has no layout and no address of its own.

import { Window } from 'happy-dom';

export function parse(html: string): Document {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  document.write(html || '<html></html>');
  return document as unknown as Document;
}
