// Draws assets/static/icon-*.png from the two SVGs: `node tests/e2e/gallery/icons.ts`, after the drawing changed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const assets = join(import.meta.dirname, '../../../assets');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const svg = readFileSync(join(assets, size <= 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(assets, 'static', `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
