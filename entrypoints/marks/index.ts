// The marks' code, brought by the background into pages of people who follow somebody: leaves its factory for the page script.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks, MARKS_FACTORY, type MarksFactory } from '../../lib/hover/marks.ts';
import { createPaint } from '../../lib/hover/paint.ts';
import './marks.css';

export default defineUnlistedScript(() => {
  const factory: MarksFactory = (deps) => createMarks({ ...deps, paint: createPaint(document) });
  Object.assign(globalThis, { [MARKS_FACTORY]: factory });
});
