// Named situations.
export type ScenarioName = string;
export type Scenario = { readonly name: ScenarioName };
export const SCENARIOS: readonly Scenario[] = [];
export const HOME = {
  arxiv: '2605.40096',
  url: 'https://arxiv.org/abs/2605.40096',
  authors: ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'],
} as const;
