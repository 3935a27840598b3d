import type { Block } from '../../../src/slack/check/blocks';

type Chart = Extract<Block, { type: 'data_visualization' }>;

/** A chart as its numbers, a line a series. */
export function renderChart({ title, chart }: Chart): string {
  const lines =
    chart.type === 'pie'
      ? [numbers(chart.segments)]
      : chart.series.map(({ name, data }) => `  ${name}: ${numbers(data)}`);
  return [`[${chart.type} chart: ${title}]`, ...lines].join('\n');
}

const numbers = (points: readonly { label: string; value: number }[]): string =>
  points.map(({ label, value }) => `${label} ${value}`).join(', ');
