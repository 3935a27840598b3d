import { letters, ofBlock, type Row, times } from './row';

const points = (count: number, label = (i: number) => `P${i}`) => times(count, (i) => ({ label: label(i), value: i }));

const bars = (given: object): object => ({
  type: 'bar',
  series: [{ name: 'Requests', data: points(1) }],
  axis_config: { categories: ['P0'] },
  ...given,
});

/** A chart that Slack takes, unless it is given something else. */
export const chart = (given: object = {}): object => ({
  type: 'data_visualization',
  title: 'Requests a day',
  chart: bars({}),
  ...given,
});

export const chartRows: Row[] = [
  ofBlock('dataVisualization.title', (n) => chart({ title: letters(n) })),
  ofBlock('dataVisualization.series', (n) =>
    chart({ chart: bars({ series: times(n, (i) => ({ name: `S${i}`, data: points(1) })) }) }),
  ),
  ofBlock('dataVisualization.name', (n) => chart({ chart: bars({ series: [{ name: letters(n), data: points(1) }] }) })),
  ofBlock('dataVisualization.points', (n) => {
    const data = points(n);
    return chart({
      chart: bars({ series: [{ name: 'S', data }], axis_config: { categories: data.map(({ label }) => label) } }),
    });
  }),
  ofBlock('dataVisualization.label', (n) => {
    const data = points(1, () => letters(n));
    return chart({ chart: bars({ series: [{ name: 'S', data }], axis_config: { categories: [letters(n)] } }) });
  }),
  ofBlock('dataVisualization.axisLabel', (n) =>
    chart({ chart: bars({ axis_config: { categories: ['P0'], y_label: letters(n) } }) }),
  ),
  ofBlock('dataVisualization.segments', (n) => chart({ chart: { type: 'pie', segments: points(n) } })),
];
