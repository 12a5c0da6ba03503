using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Intranet.Domain.Files;
using Microsoft.AspNetCore.Mvc;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Intranet.Web.Papers;

/// <summary>
/// Sheets as an .xlsx workbook. Texts are stored as texts, so that nothing anybody typed is taken for a formula; days are real
/// days, shown in the Buddhist era.
/// </summary>
internal static class SheetXlsx
{
    private const int MostInName = 31;
    private const string NotInNames = "[]:*?/\\";

    private static readonly DateOnly s_dayZero = new(1899, 12, 30);

    /// <summary>The workbook to be saved, under a Thai name that every file system takes.</summary>
    public static FileContentResult File(string name, params IReadOnlyList<Sheet> sheets) => new(Render(name, sheets), FileKind.Excel.ContentType())
    {
        FileDownloadName = FileName.Of($"{name.Replace('/', '-')}.xlsx", FileKind.Excel),
    };

    public static byte[] Render(string title, params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = title;
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
            var list = new Sheets();
            foreach (var (sheet, index) in sheets.Select((s, i) => (s, i)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = WorksheetOf(sheet);
                list.Append(new Excel.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = NameOf(sheet.Name) });
            }

            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static Worksheet WorksheetOf(Sheet sheet)
    {
        var headRow = (uint)sheet.Above.Count + 1;
        var rows = sheet.Above.Select((text, index) => new Excel.Row(CellOf(text, index == 0 ? SheetStyles.Title : SheetStyles.Plain)))
            .Append(new Excel.Row(sheet.Columns.Select(c => CellOf(c.Head, SheetStyles.Head))))
            .Concat(sheet.Rows.Select((cells, index) => new Excel.Row(cells.Select(value => CellOf(value, StyleOf(value, sheet.HasTotal && index == sheet.Rows.Count - 1))))));
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = headRow, TopLeftCell = $"A{headRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((c, index) => new Excel.Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = c.Width, CustomWidth = true })),
            new SheetData(rows),
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    private static uint StyleOf(object? value, bool isTotal) => value switch
    {
        DateOnly => SheetStyles.Day,
        double => isTotal ? SheetStyles.TotalDecimal : SheetStyles.Decimal,
        _ => isTotal ? SheetStyles.Total : SheetStyles.Wrapped,
    };

    private static Cell CellOf(object? value, uint style) => value switch
    {
        null => new Cell { StyleIndex = style },
        int number => Number(number.ToString(CultureInfo.InvariantCulture), style),
        double number => Number(number.ToString("R", CultureInfo.InvariantCulture), style),
        DateOnly day => Number((day.DayNumber - s_dayZero.DayNumber).ToString(CultureInfo.InvariantCulture), style),
        string text => new Cell { DataType = CellValues.InlineString, StyleIndex = style, InlineString = new InlineString(new Text(Storable(text)) { Space = SpaceProcessingModeValues.Preserve }) },
        _ => throw new ArgumentException($"A sheet has no cells of {value.GetType()}.", nameof(value)),
    };

    private static Cell Number(string value, uint style) => new() { DataType = CellValues.Number, StyleIndex = style, CellValue = new CellValue(value) };

    private static string Storable(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    private static string NameOf(string name)
    {
        var kept = string.Concat(name.Where(c => !NotInNames.Contains(c, StringComparison.Ordinal)));
        return kept.Length <= MostInName ? kept : kept[..MostInName];
    }
}
