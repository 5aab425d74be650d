/** What this program uses of pptxgenjs 4, whose own declarations cannot be used from ES modules. Places are in inches, letters in points. */
declare module 'pptxgenjs' {
  type Options = Readonly<Record<string, unknown>>;
  type Place = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

  export interface Slide {
    addText(text: string | readonly { readonly text: string; readonly options: Options }[], options: Options & Place): void;
    addImage(options: Place & { readonly data: string; readonly altText: string }): void;
    addShape(shape: 'line', options: Options & Place): void;
    addChart(
      kind: 'bar',
      series: readonly { readonly name: string; readonly labels: readonly string[]; readonly values: readonly number[] }[],
      options: Options & Place,
    ): void;
    addTable(rows: readonly (readonly { readonly text: string; readonly options: Options }[])[], options: Options & Omit<Place, 'h'>): void;
    addNotes(text: string): void;
  }

  export default class Presentation {
    layout: string;
    title: string;
    author: string;
    company: string;
    theme: { readonly headFontFace: string; readonly bodyFontFace: string };
    addSlide(): Slide;
    write(options: { readonly outputType: 'uint8array' }): Promise<Uint8Array>;
  }
}
