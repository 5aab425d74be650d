import { docxStyle } from './docx-styles.js';
import type { RewritePart } from './office-package.js';

/**
 * What the library writes, mended: the style of tables is put in and lines round every cell are taken out, ids count
 * instead of being random, and the field of the contents begins and ends in its entries, where LibreOffice looks for it.
 *
 * @param tableStyle as XML
 */
export function steadyDocxPart(tableStyle: string): RewritePart {
  const ids = new Map<string, string>();
  return (path, text) => {
    const steady = text.replace(/"(rId[a-z0-9_-]{21})"/gu, (_, id: string) => {
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
      return `"${ids.get(id)!}"`;
    });
    if (path === 'word/styles.xml') return [path, steady.replace('</w:styles>', `${tableStyle}</w:styles>`)];
    return [path, path === 'word/document.xml' ? contentsField(withoutBorders(steady)) : steady];
  };
}

/** Lines stated for a table would hide those of its style. */
function withoutBorders(xml: string): string {
  const styled = `<w:tblStyle w:val="${docxStyle.table}"/>`;
  return xml.split(styled).map((part, i) => (i === 0 ? part : part.replace(/<w:tblBorders>.*?<\/w:tblBorders>/su, ''))).join(styled);
}

function contentsField(xml: string): string {
  const begins = /<w:p><w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>TOC [^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)<\/w:r><\/w:p>/u;
  const ends = '</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  const [whole, ...parts] = begins.exec(xml) ?? [];
  // A list without entries stays as it is.
  if (whole === undefined || xml.includes(`${whole}<w:p><w:r><w:fldChar w:fldCharType="end"/>`)) return xml;
  const field = parts.map((part) => `<w:r>${part}</w:r>`).join('');
  // Readers take it for contents by its gallery.
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
  return xml.replace(whole, '').replace('</w:sdtPr>', gallery).replace(/(<w:sdtContent><w:p><w:pPr>.*?<\/w:pPr>)/su, (opening) => opening + field)
    .replace(ends, '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>');
}
