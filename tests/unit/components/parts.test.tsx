// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Field } from '../../../components/ui/field.tsx';
import { OldNote } from '../../../components/ui/old-note.tsx';
import { PersonRow } from '../../../components/ui/person-row.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { speak } from '../../../components/ui/words.ts';
import { mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });
const READ = Date.UTC(2026, 10, 12, 12);

describe('tabs', () => {
  const tabs = [
    { id: 'page', label: 'This page' },
    { id: 'following', label: 'Following', count: 24 },
    { id: 'search', label: 'Search' },
  ] as const;
  const press = (key: string, selected: 'page' | 'following' | 'search'): string | undefined => {
    const onSelect = vi.fn();
    const { root } = mount(
      <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={onSelect}>
        <p>panel</p>
      </Tabs>,
    );
    root.querySelector('[role="tablist"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return onSelect.mock.calls[0]?.[0];
  };

  it('move with the arrows around the ends, and jump with Home and End', () => {
    expect(press('ArrowRight', 'page')).toBe('following');
    expect(press('ArrowRight', 'search')).toBe('page');
    expect(press('ArrowLeft', 'page')).toBe('search');
    expect(press('Home', 'search')).toBe('page');
    expect(press('End', 'page')).toBe('search');
    expect(press('a', 'page')).toBeUndefined();
  });

  it('name their panel and keep one stop in the tab order', () => {
    const { root } = mount(
      <Tabs label="Parts" tabs={tabs} selected="following" onSelect={() => undefined}>
        <p>panel</p>
      </Tabs>,
    );
    const panel = root.querySelector('[role="tabpanel"]');
    expect(root.querySelector(`[id="${panel?.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('Following 24');
    expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('field', () => {
  it('says what is wrong in place of the help and ties it to the input', () => {
    const { root, show } = mount(<Field label="Key" value="" help="Kept on this machine." onInput={() => undefined} />);
    const below = () => root.querySelector(`[id="${root.querySelector('input')?.getAttribute('aria-describedby')}"]`);
    expect(below()?.textContent).toBe('Kept on this machine.');
    show(<Field label="Key" value="x" help="Kept on this machine." error="Not accepted." onInput={() => undefined} />);
    expect(below()?.textContent).toBe('Not accepted.');
    expect(below()?.getAttribute('role')).toBe('alert');
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('submits with Enter, but not the Enter that ends a composition', () => {
    const onSubmit = vi.fn();
    const { root } = mount(<Field label="Name" value="张" onInput={() => undefined} onSubmit={onSubmit} />);
    const enter = (isComposing: boolean) =>
      root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }));
    enter(true);
    expect(onSubmit).not.toHaveBeenCalled();
    enter(false);
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

it('a switch is a labelled checkbox', () => {
  const onChange = vi.fn();
  const { root } = mount(<Switch label="Numbers" checked={false} onChange={onChange} />);
  root.querySelector('label')?.click();
  expect(onChange).toHaveBeenCalledWith(true);
});

it('a person row cuts the affiliation and never the name', () => {
  const name = 'Begoña García-Malaxechebarría Etxeberria y otros nombres que no caben en una línea';
  const place = 'Departamento de Física Teórica e Historia de la Ciencia, Universidad del País Vasco, Bilbao, Spain';
  const { root, text } = mount(
    <ul>
      <PersonRow name={name} place={place} about="Cosmology" level="likely" />
    </ul>,
  );
  expect(text()).toContain(name);
  expect(text()).toMatch(/…[^·]+ · Cosmology$/);
  expect(root.querySelector('p')?.title).toBe(place);
  expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Likely');
});

describe('old note', () => {
  const old = { loading: false, stale: true, at: READ, value: {} };
  it('gives the oldest date and says when the reader is offline', () => {
    expect(mount(<OldNote facets={{ a: old, b: { ...old, at: READ + 1e9 } }} />).text()).toBe(
      'This is from 12 Nov 2026 and could not be renewed.',
    );
    expect(mount(<OldNote facets={{ a: { ...old, failure: { kind: 'offline' } } }} />).text()).toBe(
      'You are offline. This is from 12 Nov 2026.',
    );
  });
  it('is silent while the old copy is about to be replaced', () => {
    expect(mount(<OldNote facets={{ a: { ...old, loading: true }, b: { loading: false } }} />).text()).toBe('');
  });
});
