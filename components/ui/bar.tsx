// A thin bar for a count beside its name. Decoration: the count stands next to it as text.

/** `value` of `max`; the shortest visible bar is 4 %. */
export function Bar({ value, max }: { readonly value: number; readonly max: number }) {
  const share = max > 0 ? Math.min(1, Math.max(0.04, value / max)) : 0;
  return (
    <span class="bar" aria-hidden="true">
      <i style={{ width: `${(share * 100).toFixed(1)}%` }} />
    </span>
  );
}
