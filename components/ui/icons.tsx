// The few icons that need less room than their word. Drawn for this project; always inside a control with a name.

const Icon = ({ d }: { readonly d: string }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={d} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

export const GearIcon = () => (
  <Icon d="M6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4" />
);
