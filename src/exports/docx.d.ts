/** What this program uses of docx 9, whose own declarations cannot be resolved from ES modules. */
declare module 'docx' {
  /** A node of the document; what it may hold is the library's concern. */
  interface Part { readonly prepForXml?: unknown }
  type Child = Part | string;

  export interface RunLook {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly font?: string;
    readonly language?: { readonly value: string };
  }
  interface Border { readonly style: string; readonly size: number; readonly color: string; readonly space?: number }
  interface ParagraphLook {
    readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number; readonly lineRule?: 'auto' };
    readonly indent?: { readonly left?: number; readonly hanging?: number };
    readonly border?: Readonly<Partial<Record<'left' | 'bottom', Border>>>;
    readonly alignment?: string;
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
  }
  interface Look { readonly run?: RunLook; readonly paragraph?: ParagraphLook }
  export interface IStylesOptions {
    readonly default: Readonly<Partial<Record<
      'document' | 'title' | 'heading1' | 'heading2' | 'heading3' | 'footnoteText' | 'listParagraph', Look>>>;
    readonly paragraphStyles: readonly (Look & {
      readonly id: string; readonly name: string; readonly basedOn?: string; readonly quickFormat?: boolean;
    })[];
  }

  export interface IParagraphOptions extends ParagraphLook {
    readonly style?: string;
    readonly heading?: string;
    readonly bidirectional?: boolean;
    readonly numbering?: { readonly reference: string; readonly level: number };
    readonly children?: readonly Part[];
  }
  export class Paragraph implements Part { constructor(options: IParagraphOptions | string); readonly prepForXml: unknown }
  export class TextRun implements Part {
    constructor(options: string | (RunLook & {
      readonly text?: string; readonly break?: number; readonly rightToLeft?: boolean; readonly children?: readonly Child[];
    }));
    readonly prepForXml: unknown;
  }
  export class BookmarkStart implements Part { constructor(name: string, id: number); readonly prepForXml: unknown }
  export class BookmarkEnd implements Part { constructor(id: number); readonly prepForXml: unknown }
  export class FootnoteReferenceRun implements Part { constructor(id: number); readonly prepForXml: unknown }
  export class SimpleField implements Part { constructor(instruction: string, cached?: string); readonly prepForXml: unknown }
  export class InternalHyperlink implements Part {
    constructor(options: { readonly anchor: string; readonly children: readonly Part[] });
    readonly prepForXml: unknown;
  }
  export class ImageRun implements Part {
    constructor(options: {
      readonly type: 'png';
      readonly data: Uint8Array;
      /** In pixels, 96 to an inch. */
      readonly transformation: { readonly width: number; readonly height: number };
      readonly altText: { readonly id: string; readonly name: string; readonly title: string; readonly description: string };
    });
    readonly prepForXml: unknown;
  }
  export class TableOfContents implements Part {
    constructor(alias: string, options: {
      readonly hyperlink: boolean; readonly headingStyleRange: string; readonly contentChildren: readonly Part[];
    });
    readonly prepForXml: unknown;
  }

  interface Width { readonly size: number; readonly type: string }
  export class TableCell implements Part {
    constructor(options: {
      readonly width: Width; readonly columnSpan?: number; readonly margins?: { readonly left: number; readonly right: number }; readonly children: readonly Part[];
    });
    readonly prepForXml: unknown;
  }
  export class TableRow implements Part {
    constructor(options: { readonly tableHeader?: boolean; readonly cantSplit?: boolean; readonly children: readonly TableCell[] });
    readonly prepForXml: unknown;
  }
  export class Table implements Part {
    constructor(options: {
      readonly rows: readonly TableRow[];
      readonly width: Width;
      readonly columnWidths: readonly number[];
      readonly layout: string;
      readonly style?: string;
      readonly borders?: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical', Border>>;
      readonly tableLook?: Readonly<Record<'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn' | 'noHBand' | 'noVBand', boolean>>;
    });
    readonly prepForXml: unknown;
  }

  export class Header implements Part { constructor(options: { readonly children: readonly Part[] }); readonly prepForXml: unknown }
  export class Footer implements Part { constructor(options: { readonly children: readonly Part[] }); readonly prepForXml: unknown }
  interface Section {
    readonly properties: { readonly page: {
      readonly size: { readonly width: number; readonly height: number; readonly orientation?: string };
      readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
    } };
    readonly headers: { readonly default: Header };
    readonly footers: { readonly default: Footer };
    readonly children: readonly Part[];
  }
  export class Document {
    constructor(options: {
      readonly title: string;
      readonly creator: string;
      readonly lastModifiedBy: string;
      readonly revision: number;
      readonly styles: IStylesOptions;
      readonly numbering: { readonly config: readonly { readonly reference: string; readonly levels: readonly {
        readonly level: number; readonly format: string; readonly text: string; readonly alignment: string; readonly style: Look;
      }[] }[] };
      readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
      readonly sections: readonly Section[];
    });
    readonly parts: unknown;
  }
  export const Packer: { toArrayBuffer(file: Document): Promise<ArrayBuffer> };

  export const AlignmentType: { readonly LEFT: 'left'; readonly RIGHT: 'right' };
  export const BorderStyle: { readonly SINGLE: 'single'; readonly NONE: 'none' };
  export const HeadingLevel: { readonly TITLE: 'Title'; readonly HEADING_1: 'Heading1'; readonly HEADING_2: 'Heading2' };
  export const LevelFormat: { readonly BULLET: 'bullet' };
  export const PageNumber: { readonly CURRENT: 'CURRENT'; readonly TOTAL_PAGES: 'TOTAL_PAGES' };
  export const PageOrientation: { readonly LANDSCAPE: 'landscape' };
  export const TableLayoutType: { readonly FIXED: 'fixed' };
  export const WidthType: { readonly DXA: 'dxa' };
}
