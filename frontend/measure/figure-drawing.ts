import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { drawn, FONT, INK, LINE, pictured, QUIET } from '../shared/chart';
import type { Figure, Point } from './figure-chart';

echarts.use([
  CustomChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
  CanvasRenderer,
]);

const HEIGHT = 340;
const SMALL = 170;
const RADIUS = 5;
const ARROW = 16;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const number = (value: number): string => new Intl.NumberFormat(document.documentElement.lang).format(value);
const year = (value: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(value);

interface Api {
  value: (dimension: number) => number;
  coord: (at: number[]) => number[];
}

/** A mark is filled for what is reported, hollow for what is repeated, a lozenge for what lies ahead; a dashed ring is around an inferred date. */
function mark(point: Point, x: number, y: number, colour: string): object[] {
  const style = { fill: point.hollow || point.ahead ? '#fff' : colour, stroke: colour, lineWidth: 2 };
  const shape = point.ahead
    ? {
        type: 'polygon',
        shape: { points: [[x, y - RADIUS - 1], [x + RADIUS + 1, y], [x, y + RADIUS + 1], [x - RADIUS - 1, y]] },
        style,
      }
    : { type: 'circle', shape: { cx: x, cy: y, r: point.inferred ? RADIUS - 1.5 : RADIUS }, style };
  const ring = { type: 'circle', shape: { cx: x, cy: y, r: RADIUS + 3 }, style: { fill: 'none', stroke: colour, lineWidth: 1.2, lineDash: [3, 2] } };
  return point.inferred ? [ring, shape] : [shape];
}

/** An arrow for 'at least' and for 'up to': the figure lies that way. */
function arrow(x: number, y: number, up: boolean, colour: string): object[] {
  const way = up ? -1 : 1;
  const tip = y + way * (RADIUS + ARROW);
  const style = { stroke: colour, lineWidth: 1.5, fill: 'none' };
  return [
    { type: 'line', shape: { x1: x, y1: y + way * RADIUS, x2: x, y2: tip }, style },
    { type: 'polyline', shape: { points: [[x - 3.5, tip - way * 5], [x, tip], [x + 3.5, tip - way * 5]] }, style },
  ];
}

function points(figure: Figure): object[] {
  return figure.series.map((series) => ({
    type: 'custom',
    name: series.name,
    color: series.colour,
    z: 3,
    data: series.points.map((point) => [Date.parse(point.at), point.value, point.to, point.from ? Date.parse(point.from) : Date.parse(point.at)]),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params: { dataIndex: number }, api: Api) => {
      const point = series.points[params.dataIndex];
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const [, top] = api.coord([api.value(0), api.value(2)]);
      const [begin] = api.coord([api.value(3), api.value(1)]);
      const stroke = { stroke: series.colour, lineWidth: 5, opacity: 0.45 };
      const dashed = { stroke: series.colour, lineWidth: 1, lineDash: [3, 3], opacity: 0.8 };
      return {
        type: 'group',
        children: [
          ...(point.to === point.value ? [] : [{ type: 'line', shape: { x1: x, y1: y, x2: x, y2: top }, style: stroke }]),
          ...(begin < x ? [{ type: 'line', shape: { x1: begin, y1: y, x2: x, y2: y }, style: point.inferred ? dashed : { ...dashed, lineDash: undefined } }] : []),
          ...(point.bound === 'lower' || point.bound === 'upper' ? arrow(x, y, point.bound === 'lower', series.colour) : []),
          ...mark(point, x, y, series.colour),
        ],
      };
    },
  }));
}

/** The part of the time axis that the name of a decision takes, written upright beside its line. */
const NAME_SHARE = 0.05;

/** The lines of decisions: of two that are close, one has its name to the left and the other to the right; a third joins the second's. */
function decisions(figure: Figure): object[] {
  const times = [...figure.series.flatMap((series) => series.points), ...figure.marks].map((one) => Date.parse(one.at));
  const room = (Math.max(...times) - Math.min(...times)) * NAME_SHARE;
  const marks: { at: number; name: string; right: boolean }[] = [];
  for (const one of figure.marks) {
    const at = Date.parse(one.at);
    const last = marks.at(-1);
    if (!last || at - last.at > (last.right ? 2 * room : room)) {
      marks.push({ at, name: one.name, right: false });
    } else if (!last.right) {
      marks.push({ at, name: one.name, right: true });
    } else {
      last.name = `${last.name}, ${one.name}`;
    }
  }
  return marks.map(({ at, name, right }) => ({
    xAxis: at,
    name,
    label: { position: right ? 'insideEndBottom' : 'insideEndTop' },
  }));
}

/** What was reported, joined; what is compared with or lies ahead is no point of the line. */
function lines(figure: Figure): object[] {
  return figure.series.map((series, n) => ({
    type: 'line',
    name: series.name,
    color: series.colour,
    symbol: 'none',
    silent: true,
    lineStyle: { width: 1.2, opacity: 0.6 },
    data: series.points.filter((point) => !point.ahead).map((point) => [Date.parse(point.at), point.value]),
    markLine:
      n > 0 || figure.marks.length === 0
        ? undefined
        : {
            silent: true,
            symbol: 'none',
            lineStyle: { color: '#c3ccd3', type: 'dashed', width: 1 },
            label: { show: !figure.small, color: QUIET, fontSize: 10, position: 'insideEndTop', formatter: '{b}' },
            data: decisions(figure),
          },
  }));
}

function options(figure: Figure, titled: boolean): EChartsCoreOption {
  const legend = figure.series.length > 1;
  const top = (titled ? 44 : 12) + (legend ? 34 : 0) + (figure.unit ? 16 : 0);
  return {
    animation: false,
    backgroundColor: titled ? '#fff' : 'transparent',
    textStyle: { fontFamily: FONT, color: INK },
    title: titled ? { text: figure.title, left: 12, top: 8, textStyle: { fontSize: 15, color: INK, width: 840, overflow: 'break' } } : undefined,
    // Those that stand below each other have their axes below each other.
    grid: figure.small
      ? { left: 72, right: 24, top, bottom: 26 }
      : { left: 16, right: 24, top, bottom: 12, containLabel: true },
    legend: legend ? { type: 'scroll', top: titled ? 40 : 0, left: 12, itemWidth: 12, itemHeight: 12, textStyle: { color: INK } } : undefined,
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
        figure.series[seriesIndex % figure.series.length].points[dataIndex]?.words ?? '',
    },
    xAxis: {
      type: 'time',
      boundaryGap: ['4%', '4%'],
      ...(figure.span.from ? { min: Date.parse(figure.span.from) - WEEK, max: Date.parse(figure.span.to) + WEEK } : {}),
      axisLabel: { color: QUIET, hideOverlap: true, formatter: (at: number) => year(at) },
      axisLine: { lineStyle: { color: LINE } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      name: figure.unit,
      nameTextStyle: { color: QUIET, align: 'left' },
      splitNumber: figure.small ? 3 : 5,
      axisLabel: { color: QUIET, formatter: number },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: [...points(figure), ...lines(figure)],
  };
}

/** Draws a measure into its place; a press on a point goes to it. */
export function draw(place: HTMLElement, figure: Figure, go: (point: Point) => void): () => void {
  return drawn(place, figure.small ? SMALL : HEIGHT, options(figure, false), (chart) =>
    chart.on('click', ({ seriesIndex, dataIndex }) => {
      const point = figure.series[(seriesIndex ?? 0) % figure.series.length].points[dataIndex];
      if (point) go(point);
    }),
  );
}

/** The chart with its title as a file. */
export function picture(figure: Figure, format: 'svg' | 'png'): Promise<Blob> {
  return pictured(HEIGHT, options(figure, true), format);
}
