import * as echarts from 'echarts/core';
import type { EChartsCoreOption, EChartsInitOpts, EChartsType } from 'echarts/core';

/** What all charts have in common. What a chart consists of is for its own drawing to say to the library; this is loaded with that. */
export const INK = '#17242f';
export const QUIET = '#546470';
export const LINE = '#e1e7ec';
export const FONT = "'Inter Variable', Inter, system-ui, sans-serif";

/** Months and weekdays as the browser says them in the language of the page; of French the library itself knows nothing. */
function locale(): EChartsInitOpts['locale'] {
  const named = (count: number, options: Intl.DateTimeFormatOptions, day: (n: number) => number): string[] => {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, n) => format.format(day(n)));
  };
  const month = (n: number): number => Date.UTC(2017, n, 1);
  const sundayAnd = (n: number): number => Date.UTC(2017, 0, 1 + n);
  const time = {
    month: named(12, { month: 'long' }, month),
    monthAbbr: named(12, { month: 'short' }, month),
    dayOfWeek: named(7, { weekday: 'long' }, sundayAnd),
    dayOfWeekAbbr: named(7, { weekday: 'short' }, sundayAnd),
  };
  // What is not said here stays as it is in English; the library's type asks for all of it.
  return { time } as EChartsInitOpts['locale'];
}

/** Draws a chart into its place and keeps it as wide as that; the answer takes it away again. */
export function drawn(place: HTMLElement, height: number, options: EChartsCoreOption, begin: (chart: EChartsType) => void = () => {}): () => void {
  place.style.height = `${height}px`;
  const chart = echarts.init(place, undefined, { renderer: 'svg', locale: locale() });
  chart.setOption(options);
  begin(chart);
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}

/** A chart as a file: the same picture, at a size of its own, with room for its title. */
export async function pictured(height: number, options: EChartsCoreOption, format: 'svg' | 'png'): Promise<Blob> {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', left: '-10000px', width: '900px', height: `${height + 60}px` });
  document.body.append(place);
  const chart = echarts.init(place, undefined, { locale: locale(), renderer: format === 'svg' ? 'svg' : 'canvas', devicePixelRatio: 2 });
  try {
    chart.setOption(options);
    if (format === 'svg') {
      const svg = new XMLSerializer().serializeToString(place.querySelector('svg') as SVGElement);
      return new Blob([svg], { type: 'image/svg+xml' });
    }
    const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: '#fff' });
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    chart.dispose();
    place.remove();
  }
}
