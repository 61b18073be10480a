// Lets the browser fetch code that a page imports as soon as it runs while the page's own code is still on its way: found only when
// that has run, it would come a second round later. Knows the bundler; nothing of what is in the code.

import type { HtmlTagDescriptor, Plugin } from 'vite';

/** By page, the module behind its `import()`. */
export const fetchedEarly = (pages: Readonly<Record<string, string>>): Plugin => ({
  name: 'byline-fetched-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, filename }) {
      const module = Object.entries(pages).find(([page]) => filename.includes(`/${page}`))?.[1];
      if (!module) return html;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
      if (!entry) throw new Error(`${module} is no chunk of its own: nothing imports it later`);
      const named = (file: string): boolean => html.includes(`"/${file}"`);
      const files = new Set<string>();
      const styles = new Set<string>();
      const take = (file: string): void => {
        const chunk = chunks.find(({ fileName }) => fileName === file);
        if (!chunk || files.has(file) || named(file)) return;
        files.add(file);
        for (const style of chunk.viteMetadata?.importedCss ?? []) if (!named(style)) styles.add(style);
        for (const next of chunk.imports) take(next);
      };
      take(entry.fileName);
      const link = (attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
        tag: 'link',
        // Nothing of it is needed to show the window: tools that weigh can tell.
        attrs: { ...attrs, crossorigin: true, 'data-next': true },
        injectTo: 'head',
      });
      return [
        ...[...files].map((file) => link({ rel: 'modulepreload', href: `/${file}` })),
        ...[...styles].map((file) => link({ rel: 'preload', as: 'style', href: `/${file}` })),
      ];
    },
  },
});
