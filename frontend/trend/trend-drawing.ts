import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { drawn, FONT, INK, LINE, pictured, QUIET } from '../shared/chart';
import type { Chart } from './trend-chart';

echarts.use([BarChart, CustomChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer, CanvasRenderer]);

const ACCENT = '#0077a8';
const ROW = 22;

/** Room for each line of a lying chart; a standing one has its own height. */
function height(model: Chart): number {
  return model.kind === 'columns' ? 320 : Math.max(180, model.categories.length * ROW + 90);
}

function axes(model: Chart): object {
  const names = { type: 'category', data: model.categories, axisLabel: { color: INK }, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } } };
  const values = {
    type: model.kind === 'spans' ? 'time' : 'value',
    ...(model.kind === 'spans' ? { boundaryGap: ['4%', '4%'] } : { minInterval: 1 }),
    name: model.labels.axis,
    nameLocation: 'middle',
    nameGap: 30,
    nameTextStyle: { color: QUIET },
    axisLabel: { color: QUIET, hideOverlap: true },
    splitLine: { lineStyle: { color: LINE } },
  };
  return model.kind === 'columns'
    ? { xAxis: names, yAxis: { ...values, nameGap: 36 } }
    : { yAxis: { ...names, inverse: true }, xAxis: values };
}

/** Each deadline: a ring at what was promised first, a filled dot at what is promised now, a line between them. */
function spans(model: Chart): object[] {
  const days = model.spans.map((span) => [Date.parse(span.from), Date.parse(span.to), span.category]);
  return [
    {
      type: 'custom',
      name: model.labels.now,
      encode: { x: [0, 1], y: 2 },
      data: days,
      renderItem: (_: unknown, api: { value: (i: number) => number; coord: (at: unknown[]) => number[] }) => {
        const [x1, y] = api.coord([api.value(0), api.value(2)]);
        const [x2] = api.coord([api.value(1), api.value(2)]);
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1, y1: y, x2, y2: y }, style: { stroke: ACCENT, lineWidth: 2 } },
            { type: 'circle', shape: { cx: x2, cy: y, r: 4 }, style: { fill: ACCENT } },
            { type: 'circle', shape: { cx: x1, cy: y, r: 5.5 }, style: { fill: 'none', stroke: INK, lineWidth: 1.5 } },
          ],
        };
      },
    },
  ];
}

function bars(model: Chart): object[] {
  const totals = model.categories.map((_, at) => model.series.reduce((sum, series) => sum + series.values[at], 0));
  const tallest = Math.max(...totals);
  return model.series
    .filter((series) => series.values.some((value) => value > 0))
    .map((series) => ({
      type: 'bar',
      stack: 'all',
      name: series.name,
      data: series.values.map((value) => (value > 0 ? value : null)),
      itemStyle: { color: series.colour, borderColor: '#fff', borderWidth: 1 },
      barMaxWidth: model.kind === 'columns' ? 56 : 14,
      label: {
        show: model.kind === 'columns' && model.categories.length <= 16,
        // In a sliver the numbers would lie on top of each other; the table has them all.
        formatter: ({ value }: { value: number }) => (value >= tallest / 14 ? String(value) : ''),
        color: '#fff',
        fontSize: 11,
        textBorderColor: INK,
        textBorderWidth: 2,
      },
    }));
}

/** @param narrow whether the legend needs a second line */
function options(model: Chart, titled: boolean, narrow: boolean): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: titled ? '#fff' : 'transparent',
    textStyle: { fontFamily: FONT, color: INK },
    title: titled ? { text: model.title, left: 12, top: 8, textStyle: { fontSize: 15, color: INK, width: 840, overflow: 'break' } } : undefined,
    grid: { left: 56, right: 24, top: titled ? 84 : narrow ? 60 : 36, bottom: 48 },
    legend: model.kind === 'spans' ? undefined : { top: titled ? 52 : 0, left: 12, itemWidth: 12, itemHeight: 12, textStyle: { color: INK } },
    tooltip: model.kind === 'spans' ? undefined : { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    ...axes(model),
    series: model.kind === 'spans' ? spans(model) : bars(model),
  };
}

export function draw(place: HTMLElement, model: Chart): () => void {
  return drawn(place, height(model), options(model, false, place.clientWidth < 560));
}

/** The chart with its title as a file. */
export function picture(model: Chart, format: 'svg' | 'png'): Promise<Blob> {
  return pictured(height(model), options(model, true, false), format);
}
