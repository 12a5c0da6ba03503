using System.Globalization;
using System.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>The rows of an uploaded spreadsheet by the codes of their columns.</summary>
/// <param name="Ignored">Headings that mean nothing here.</param>
internal sealed record ImportSheet(IReadOnlyList<ImportRow> Rows, IReadOnlyList<string> Ignored)
{
    public const int MaxBytes = 2 * 1024 * 1024;

    private static readonly ResourceManager s_texts = new(typeof(OrganisationPageTexts));
    private static readonly CultureInfo[] s_languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")];

    /// <exception cref="InvalidRequest">It is missing, too large, no spreadsheet, or without the columns that are needed.</exception>
    public static ImportSheet Read(IFormFile? file, ImportKind kind)
    {
        if (file is null) throw Refused("field.required");
        if (file.Length == 0) throw Refused("organisation.import-empty");
        if (file.Length > MaxBytes) throw Refused("organisation.import-too-large", MaxBytes / 1024 / 1024);

        using var content = new MemoryStream();
        file.CopyTo(content);
        return Of(RowsOf(content.ToArray()), kind);
    }

    /// <summary>An empty spreadsheet with the headings in the reader's language.</summary>
    public static byte[] Template(ImportKind kind, Func<string, string> heading)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            var headings = ImportColumns.Of(kind).Select(c => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(heading(c))) });
            sheet.Worksheet = new Worksheet(new SheetData(new Row(headings)));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = kind.ToString() }));
        }

        return stream.ToArray();
    }

    private static IReadOnlyList<SheetRow> RowsOf(byte[] content)
    {
        try
        {
            // One more than allowed, and the headings.
            return SheetReader.Read(content, ImportColumns.MaxRows + 2);
        }
        catch (InvalidDataException)
        {
            throw Refused("organisation.import-not-a-sheet");
        }
    }

    private static ImportSheet Of(IReadOnlyList<SheetRow> rows, ImportKind kind)
    {
        var codes = CodesByHeading(kind);
        var headings = rows.Count == 0 ? [] : rows[0].Cells;
        var columns = headings.Select(h => codes.GetValueOrDefault(ThaiText.Canonical(h))).ToList();
        if (ImportColumns.KeysOf(kind).Any(key => !columns.Contains(key)))
            throw Refused("organisation.import-no-columns", string.Join(", ", ImportColumns.KeysOf(kind).Select(key => s_texts.GetString($"import.column.{key}", CultureInfo.CurrentUICulture))));

        return new ImportSheet(
            [.. rows.Skip(1).Select(row => new ImportRow(row.Number, CellsOf(row, columns)))],
            [.. headings.Where((h, i) => columns[i] is null && !string.IsNullOrWhiteSpace(h))]);
    }

    private static Dictionary<string, string> CellsOf(SheetRow row, List<string?> columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] is { } column) cells[column] = Clean(i < row.Cells.Count ? row.Cells[i] : "");
        return cells;
    }

    // Cells may hold line breaks and, in hand-made files, the character that PostgreSQL cannot take.
    private static string Clean(string cell) => cell.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim();

    private static Dictionary<string, string> CodesByHeading(ImportKind kind)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in ImportColumns.Of(kind))
        {
            codes[column] = column;
            foreach (var language in s_languages) codes[ThaiText.Canonical(s_texts.GetString($"import.column.{column}", language)!)] = column;
        }

        return codes;
    }

    private static InvalidRequest Refused(string code, params object[] args) => new([new FieldError("File", code, args)]);
}
