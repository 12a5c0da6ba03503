using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Intranet.Testing.Pages;
using Page = Intranet.Testing.Pages.Page;

namespace Intranet.Web.Tests.Organisation;

/// <summary>Uploads spreadsheets as a browser does.</summary>
internal static class Uploads
{
    public static Task<Page> UploadCsvAsync(this PageClient client, string kind, params string[] lines) =>
        client.UploadAsync(kind, Encoding.UTF8.GetBytes("\uFEFF" + string.Join("\r\n", lines)), "table.csv");

    public static async Task<Page> UploadAsync(this PageClient client, string kind, byte[] file, string name)
    {
        const string token = "__RequestVerificationToken";
        var form = await client.GetAsync("/organisation/import");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.Document.QuerySelector($"main input[name={token}]")!.GetAttribute("value")!), token },
            { new StringContent(kind), "Input.Kind" },
            { new ByteArrayContent(file), "Input.File", name },
        };
        using var response = await client.Http.PostAsync(new Uri("/organisation/import?handler=Preview", UriKind.Relative), content);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new Page(document, response.StatusCode, response.RequestMessage!.RequestUri!);
    }

    /// <summary>A workbook of texts; a cell that begins with "=" is a formula whose value was computed as what follows it.</summary>
    public static byte[] Xlsx(params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(CellOf)))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "1" }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(string text) => text.StartsWith('=')
        ? new Cell { DataType = CellValues.String, CellFormula = new CellFormula("A1"), CellValue = new CellValue(text[1..]) }
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
