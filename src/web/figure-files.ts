import type { Response } from 'express';
import type { DrawnFigure } from '../exports/drawn-figure.js';
import { figurePng } from '../exports/figure-png.js';
import { figureFonts } from '../io/figure-fonts.js';
import { figureReference, responseFigure } from '../use-cases/resolve-reference.js';
import { figureFileAddress } from './addresses.js';
import type { OpenedRun } from './opened-runs.js';

/** The formats of a figure's files. */
export const figureFormats = ['svg', 'png', 'csv'] as const;

export type FigureFormat = (typeof figureFormats)[number];

/** What stands under a figure: its files, and how it is referred to. */
export interface FigureFiles {
  /** Addresses: the picture as SVG and as PNG, and the numbers as CSV. */
  readonly picture: string;
  readonly dots: string;
  readonly rows: string;
  /** What the links to them say to those who do not see where they stand. */
  readonly name: string;
  /** Leads back to the figure when it is searched for; null where there is none. */
  readonly reference: string | null;
  /** Whether a table that can be copied stands with it. */
  readonly copies: boolean;
}

/** A figure with its files. */
export interface FiledFigure extends DrawnFigure {
  readonly files: FigureFiles;
}

export function filesOf(address: (format: FigureFormat) => string): Pick<FigureFiles, 'picture' | 'dots' | 'rows'> {
  return { picture: address('svg'), dots: address('png'), rows: address('csv') };
}

const response = /^besvarelser-(\d+)$/u;

/** What a reference under a figure calls it. @param position among the questions that have such a figure each, from 1 */
function referred(name: string, position: number): string {
  const at = response.exec(name)?.[1];
  if (at !== undefined) return responseFigure(Number(at) - 1);
  return position > 1 ? `${name}-${position}` : name;
}

/**
 * A figure of a page that `figurePages` gives as files.
 *
 * @param name of its files
 * @param choices what of the address decides what it shows, beside the filter
 * @param position of the open questions that it is on, among those with a codebook of their own, from 1
 */
export function filedFigure<F extends DrawnFigure | null>(
  { id, run }: OpenedRun, name: string, figure: F, choices: Readonly<Record<string, string | undefined>> = {}, position = 1,
): F extends null ? null : FiledFigure {
  const filed = figure && {
    title: figure.title, base: figure.base, svg: figure.svg, table: figure.table,
    files: {
      ...filesOf((format) => figureFileAddress(id, name, format, choices)),
      name: figure.table.caption, copies: true,
      reference: figureReference(run.id, referred(name, position)),
    },
  };
  return filed as F extends null ? null : FiledFigure;
}

/** The name of a figure of who answered. @param at its place among them, from 0 */
export function responseFigureName(at: number): string {
  return `besvarelser-${at + 1}`;
}

/** Answers with a figure as a file; its name is the caller's to give. */
export function sendFigureFile(
  response: Response, format: FigureFormat, { svg, csv }: { readonly svg: () => string; readonly csv: () => string },
): void {
  if (format === 'png') response.type('image/png').send(Buffer.from(figurePng(svg(), figureFonts).data));
  else if (format === 'svg') response.type('image/svg+xml').send(svg());
  else response.type('text/csv').send(csv());
}
