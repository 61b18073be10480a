// A person's name: whole, in its own direction, never cut.

/** Isolated, so that a right-to-left name does not reorder what stands beside it. */
export const Name = ({ children }: { readonly children: string }) => <bdi class="name">{children}</bdi>;
