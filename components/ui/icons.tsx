// The few icons that need less room than their word. Drawn for this project; always inside a control with a name.

const Icon = ({ d, fill }: { readonly d: string; readonly fill?: boolean }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d={d}
      fill={fill ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const PinIcon = ({ on }: { readonly on: boolean }) => <Icon fill={on} d="M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4" />;
export const CloseIcon = () => <Icon d="M4 4l8 8M12 4l-8 8" />;
export const MoreIcon = () => <Icon fill d="M3 7.5v1M8 7.5v1M13 7.5v1" />;
export const BackIcon = () => <Icon d="M10 3.5L5.5 8l4.5 4.5" />;
export const GearIcon = () => (
  <Icon d="M6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4" />
);
