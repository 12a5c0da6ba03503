using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Intranet.Domain.Files;
using Microsoft.AspNetCore.Mvc;
using XlsxRow = DocumentFormat.OpenXml.Spreadsheet.Row;
using XlsxText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Intranet.Web.Papers;

/// <summary>A table as an .xlsx file of one sheet. Every cell is text, so that nothing that somebody typed is run as a formula.</summary>
internal static class SheetFile
{
    // What the format allows.
    private const int MaxSheetName = 31;

    public static FileContentResult Xlsx(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData([RowOf(head), .. rows.Select(RowOf)]));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = name.Length > MaxSheetName ? name[..MaxSheetName] : name }));
        }

        return new FileContentResult(stream.ToArray(), FileKind.Excel.ContentType()) { FileDownloadName = FileName.Of($"{name}.xlsx", FileKind.Excel) };
    }

    private static XlsxRow RowOf(IReadOnlyList<string> cells) =>
        new(cells.Select(text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new XlsxText(text) { Space = SpaceProcessingModeValues.Preserve }) }));
}
