import writeExcelFile from 'write-excel-file/node';

/** A table of texts as an XLSX file: every cell is text, so that none is a formula. */
export async function tableXlsx(columns: readonly string[], rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });
  const data = [columns.map((value) => ({ ...text(value), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(text))];
  return writeExcelFile(data, {
    sheet, stickyRowsCount: 1, columns: columns.map((_, i) => ({ width: i === 0 ? 80 : 24 })),
  }).toBuffer();
}
