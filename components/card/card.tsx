// The card with all its parts at hand, for the gallery and for tests; on a page the later ones come later (cards.tsx).

import { Component, createRef } from 'preact';
import type { CardProps, PanelId } from './card-state.ts';
import { CardView } from './card-view.tsx';
import { moreParts } from './more-parts.tsx';
import { createTending, type Tending } from './tending.ts';

/** Keeps what on a page the card's session and its element keep. */
export class Card extends Component<CardProps, { readonly panel: PanelId }> {
  root = createRef<HTMLDivElement>();
  tending: Tending | undefined;
  override state: { readonly panel: PanelId } = { panel: undefined };

  shown = (): CardProps['state'] => ({ ...this.props.state, panel: this.state.panel });
  override componentDidMount(): void {
    if (this.root.current) this.tending = createTending(this.root.current);
    this.tending?.after(this.shown());
  }
  override getSnapshotBeforeUpdate(): null {
    this.tending?.before();
    return null;
  }
  override componentDidUpdate(before: CardProps): void {
    this.tending?.after(this.shown());
    if (before.state.subject !== this.props.state.subject) this.setState({ panel: undefined });
  }
  override render({ actions: given }: CardProps) {
    const actions = { ...given, panel: (panel: PanelId) => this.setState({ panel }) };
    const follow = (on: boolean): void => (on ? given.follow() : given.unfollow());
    return (
      <div ref={this.root}>
        <CardView state={this.shown()} later={{ parts: moreParts, actions }} follow={follow} />
      </div>
    );
  }
}
