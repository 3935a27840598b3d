import type { Block } from '../../../../src/slack/check/blocks';
import './chart.css';

type ChartBlock = Extract<Block, { type: 'data_visualization' }>;

/** The highest a column grows, in pixels. */
const HIGHEST = 72;

/** A chart as columns, whatever its kind. */
export function Chart({ block: { title, chart } }: { block: ChartBlock }) {
  const series = chart.type === 'pie' ? [{ name: title, data: chart.segments }] : chart.series;
  const most = Math.max(1, ...series.flatMap(({ data }) => data.map(({ value }) => value)));
  return (
    <figure className="block-chart" aria-label={title}>
      <figcaption>{title}</figcaption>
      {series.map(({ name, data }) => (
        <ol key={name}>
          {data.map(({ label, value }) => (
            <li key={label}>
              <span>
                {value}
                <i style={{ blockSize: `${Math.round((value / most) * HIGHEST)}px` }} />
              </span>
              <small>{label}</small>
            </li>
          ))}
        </ol>
      ))}
    </figure>
  );
}
