import * as z from 'zod';
import { limits } from '../limits';
import { identifier } from './texts';

const most = limits.dataVisualization;

const point = z.strictObject({ label: z.string().min(1).max(most.label), value: z.number() });

const series = z.strictObject({
  name: z.string().min(1).max(most.name),
  data: z.array(point).min(1).max(most.points),
});

const axisConfig = z.strictObject({
  categories: z.array(z.string().min(1).max(most.label)).min(1),
  x_label: z.string().min(1).max(most.axisLabel).optional(),
  y_label: z.string().min(1).max(most.axisLabel).optional(),
});

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

const overAxis = <T extends 'area' | 'bar' | 'line'>(type: T) =>
  z
    .strictObject({
      type: z.literal(type),
      series: z.array(series).min(1).max(most.series),
      axis_config: axisConfig,
    })
    .refine((chart) => unique(chart.series.map(({ name }) => name)), 'series names must be unique')
    .refine(
      ({ series: all, axis_config: { categories } }) =>
        all.every(
          ({ data }) =>
            data.length === categories.length &&
            unique(data.map(({ label }) => label)) &&
            data.every(({ label }) => categories.includes(label)),
        ),
      'labels must match axis categories',
    );

const pie = z.strictObject({ type: z.literal('pie'), segments: z.array(point).min(1).max(most.segments) });

/** docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: identifier.optional(),
  title: z.string().min(1).max(most.title),
  chart: z.discriminatedUnion('type', [overAxis('area'), overAxis('bar'), overAxis('line'), pie]),
});
