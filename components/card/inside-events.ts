// Keeps what happens in the card from the page's own handlers.

/** Keys typed and presses made in the card are none of the page's shortcuts, nor clicks outside its dialogs. */
const INSIDE = [
  ...['keydown', 'keypress', 'keyup', 'input', 'change', 'beforeinput'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'touchstart', 'touchend'],
];

/** The tracker listens in the capture phase and still hears them. */
export function keepEventsInside(host: HTMLElement): void {
  for (const type of INSIDE) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
