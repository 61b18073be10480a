// The only anchor of all surfaces: https or no link at all.

import type { ComponentChildren } from 'preact';

/** The address in its normal form when it is https without credentials, else undefined. */
export function safeLink(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export type SafeLinkProps = {
  readonly href: string | undefined;
  readonly class?: string;
  readonly title?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
};

/** A link that opens a new tab and tells the other side nothing; plain text where the address is not a safe one. */
export function SafeLink({ href, children, ...rest }: SafeLinkProps) {
  const safe = safeLink(href);
  if (!safe) return <span {...rest}>{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" {...rest}>
      {children}
    </a>
  );
}
