// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SafeLink, safeLink } from '../../../components/ui/safe-link.tsx';
import { mount } from './support.tsx';

describe('safe link', () => {
  it.each([
    'javascript:alert(1)',
    'http://arxiv.org/',
    'data:text/html,x',
    '//arxiv.org',
    '/abs/1',
    '',
    'https://user:word@arxiv.org/',
    'https://',
  ])('does not link %s', (address) => {
    expect(safeLink(address)).toBeUndefined();
    const { root } = mount(<SafeLink href={address}>A title</SafeLink>);
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toBe('A title');
  });

  it('links https in a new tab and tells the other side nothing', () => {
    const { root } = mount(<SafeLink href="https://arxiv.org/abs/2601.01234">A &lt;b&gt; title</SafeLink>);
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://arxiv.org/abs/2601.01234');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });
});
