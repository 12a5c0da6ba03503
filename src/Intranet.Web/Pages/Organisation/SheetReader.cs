using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.VisualBasic.FileIO;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A row of a spreadsheet as it counts its rows.</summary>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>
/// Reads the first sheet of an .xlsx file, or a UTF-8 .csv file. What a file is, is seen from its content, not from its name.
/// Formulas count as the values that were last computed for them.
/// </summary>
internal static class SheetReader
{
    // Far more than an honest spreadsheet of this size unpacks to.
    private const long MaxCharactersInPart = 10_000_000;
    private const int MaxColumns = 60;

    /// <exception cref="InvalidDataException">This is no spreadsheet.</exception>
    public static IReadOnlyList<SheetRow> Read(byte[] content, int maxRows)
    {
        try
        {
            return content.AsSpan().StartsWith("PK"u8) ? ReadXlsx(content, maxRows) : ReadCsv(content, maxRows);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or XmlException or FormatException
            or InvalidOperationException or ArgumentException or MalformedLineException or KeyNotFoundException)
        {
            throw new InvalidDataException("This is no spreadsheet.", fault);
        }
    }

    private static List<SheetRow> ReadXlsx(byte[] content, int maxRows)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharactersInPart });
        var book = document.WorkbookPart ?? throw new InvalidDataException("The file has no workbook.");
        var first = book.Workbook.Descendants<Sheet>().First();
        var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(t => t.InnerText).ToList() ?? [];

        var rows = new List<SheetRow>();
        using var reader = OpenXmlReader.Create((WorksheetPart)book.GetPartById(first.Id!.Value!));
        while (rows.Count < maxRows && reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            var cells = CellsOf(row, texts);
            if (cells.Any(c => !string.IsNullOrWhiteSpace(c))) rows.Add(new SheetRow((int?)row.RowIndex?.Value ?? rows.Count + 1, cells));
        }

        return rows;
    }

    private static List<string> CellsOf(Row row, List<string> texts)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell) ?? cells.Count;
            if (column >= MaxColumns) break;
            while (cells.Count <= column) cells.Add("");
            cells[column] = TextOf(cell, texts);
        }

        return cells;
    }

    private static string TextOf(Cell cell, List<string> texts)
    {
        if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
        var value = cell.CellValue?.InnerText ?? "";
        return cell.DataType?.Value == CellValues.SharedString ? texts[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value;
    }

    // "AB12" is column 27, counted from 0.
    private static int? ColumnOf(Cell cell)
    {
        if (cell.CellReference?.Value is not { } reference) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper)) column = Math.Min((column * 26) + letter - 'A' + 1, MaxColumns + 1);
        return column - 1;
    }

    private static List<SheetRow> ReadCsv(byte[] content, int maxRows)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'))) throw new FormatException("Text has no control characters.");

        using var parser = new TextFieldParser(new StringReader(text)) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(DelimiterOf(text));
        var rows = new List<SheetRow>();
        while (rows.Count < maxRows && !parser.EndOfData)
        {
            var number = (int)parser.LineNumber;
            var cells = parser.ReadFields() ?? [];
            if (cells.Any(c => c.Length > 0)) rows.Add(new SheetRow(number, [.. cells.Take(MaxColumns)]));
        }

        return rows;
    }

    // Spreadsheet programs write commas, semicolons or tabs, as their language has it.
    private static string DelimiterOf(string text)
    {
        var head = text.Split('\n', 2)[0];
        return new[] { ",", ";", "\t" }.MaxBy(delimiter => head.Split(delimiter).Length)!;
    }
}
