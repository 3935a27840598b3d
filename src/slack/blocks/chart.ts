import type { KnownBlock } from '@slack/types';
import type { Chart } from '../../domain/chart';
import { clip } from '../clip';
import { limits } from '../limits';

/** Documented, but not in `@slack/types` 3.2. */
interface ChartBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
}

/** Bars, or nothing: whoever cannot see it, or whose Slack refuses it, reads the same in words. */
export function chartBlocks(chart: Chart | undefined): KnownBlock[] {
  if (chart === undefined || chart.points.length === 0) return [];
  const { title, name, label } = limits.dataVisualization;
  const data = chart.points.slice(-limits.dataVisualization.points).map((point) => ({
    label: clip(point.label, label),
    value: point.value,
  }));
  const block: ChartBlock = {
    type: 'data_visualization',
    title: clip(chart.title, title),
    chart: {
      type: 'bar',
      series: [{ name: clip(chart.name, name), data }],
      axis_config: { categories: data.map((point) => point.label) },
    },
  };
  return [block as unknown as KnownBlock];
}
