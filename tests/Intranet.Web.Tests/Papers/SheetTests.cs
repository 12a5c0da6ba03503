using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Intranet.Web.Pages.Organisation;
using Intranet.Web.Papers;
using Shouldly;
using Xunit;
using Sheet = Intranet.Web.Papers.Sheet;

namespace Intranet.Web.Tests.Papers;

/// <summary>Workbooks that every spreadsheet program opens, in which nothing typed is taken for a formula.</summary>
public sealed class SheetTests
{
    private const string Formula = "=HYPERLINK(\"http://example.com\")";

    private static readonly Sheet s_sheet = new(
        "เรื่อง/ร้องเรียน: [ทั้งหมด] ของศูนย์ดำรงธรรมจังหวัดทุกประเภท", ["ทะเบียน", "ณ วันนี้"], [new SheetColumn("เรื่อง", 40), new SheetColumn("วันที่", 14), new SheetColumn("จำนวน", 10)],
        [[Formula, new DateOnly(2026, 7, 10), 3], ["มี\u0001อักขระ\uFFFEต้องห้าม <&>", null, 2.5]]) { HasTotal = true };

    [Fact]
    public void Workbook_is_valid()
    {
        Open(file => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList()).ShouldBeEmpty();
    }

    [Fact]
    public void Cells_hold_texts_numbers_and_days_and_no_formula()
    {
        var rows = SheetReader.Read(SheetXlsx.Render("ทะเบียน", s_sheet, s_sheet with { Name = "สอง" }), 10).Select(r => r.Cells).ToList();

        rows.ShouldBe([["ทะเบียน"], ["ณ วันนี้"], ["เรื่อง", "วันที่", "จำนวน"], [Formula, "46213", "3"], ["มีอักขระต้องห้าม <&>", "", "2.5"]]);
        Open(file => file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).Count()).ShouldBe(0);
    }

    private static T Open<T>(Func<SpreadsheetDocument, T> read)
    {
        using var stream = new MemoryStream(SheetXlsx.Render("ทะเบียน", s_sheet, s_sheet with { Name = "สอง" }));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return read(document);
    }
}
