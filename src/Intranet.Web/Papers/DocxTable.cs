using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Intranet.Web.Papers;

/// <summary>Tables in WordprocessingML.</summary>
internal static class DocxTable
{
    /// <summary>The style of text in tables, which is smaller.</summary>
    public const string TextStyle = "TableText";

    private const int LowestRow = 9;

    public static Word.Table Of(Table table)
    {
        var widths = table.Columns.Select(c => c.Millimetres).ToList();
        return new Word.Table(
        [
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = DocxBlocks.Dxa(widths.Sum()) }, Rules(), new TableLayout { Type = TableLayoutValues.Fixed }, Padding(15)),
            new TableGrid(widths.Select(GridColumn)),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select(HeadCell)]),
            .. table.Rows.Select(row => row.IsGroup ? Group(row, widths) : Plain(row, table.Columns)),
        ]);
    }

    public static GridColumn GridColumn(int millimetres) => new() { Width = DocxBlocks.Dxa(millimetres) };

    public static TableCell Cell(int millimetres, IEnumerable<OpenXmlElement> content, int span = 1)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = DocxBlocks.Dxa(millimetres) });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        return new TableCell([properties, .. content]);
    }

    /// <summary>A cell with a rule around it, its text in the middle.</summary>
    public static TableCell Framed(int millimetres, OpenXmlElement content)
    {
        var cell = Cell(millimetres, [content]);
        cell.TableCellProperties!.Append(
            new TableCellBorders(
                new TopBorder { Val = BorderValues.Dotted, Size = 4 }, new LeftBorder { Val = BorderValues.Dotted, Size = 4 },
                new BottomBorder { Val = BorderValues.Dotted, Size = 4 }, new RightBorder { Val = BorderValues.Dotted, Size = 4 }),
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return cell;
    }

    public static TableCellMarginDefault NoPadding() => Padding(0);

    /// <param name="tenths">Left and right, in tenths of a millimetre.</param>
    private static TableCellMarginDefault Padding(int tenths)
    {
        var width = (short)(DocxBlocks.Twips(tenths) / 10);
        return new TableCellMarginDefault(
            new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = width }, new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = width });
    }

    private static TableRow Group(Row row, List<int> widths) => new(
        new TableRowProperties(new CantSplit()),
        Cell(widths.Sum(), [DocxBlocks.Line(row.Cells[0], bold: true, Style(), new KeepNext())], span: widths.Count));

    private static TableRow Plain(Row row, IReadOnlyList<Column> columns) => new(
    [
        new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)DocxBlocks.Twips(LowestRow), HeightType = HeightRuleValues.AtLeast }),
        .. row.Cells.Zip(columns, (text, column) => Cell(column.Millimetres, [Line(text, column)])),
    ]);

    private static TableCell HeadCell(Column column) =>
        Cell(column.Millimetres, [DocxBlocks.Line(column.Head, bold: true, Style(), DocxBlocks.Align(JustificationValues.Center))]);

    private static Word.Paragraph Line(string text, Column column) =>
        DocxBlocks.Line(text, bold: false, Style(), DocxBlocks.Align(column.Centred ? JustificationValues.Center : JustificationValues.Left));

    private static ParagraphStyleId Style() => new() { Val = TextStyle };

    private static TableBorders Rules() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
