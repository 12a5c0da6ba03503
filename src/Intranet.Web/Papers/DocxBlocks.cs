using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Intranet.Web.Papers;

/// <summary>The blocks of a paper in WordprocessingML.</summary>
internal static class DocxBlocks
{
    private const int TextWidth = 160;
    private const int HalfWidth = 75;
    private const int EmblemSize = 30;

    public static int Twips(int millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>A length as attributes give it.</summary>
    public static string Dxa(int millimetres) => Twips(millimetres).ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Paragraph paragraph => [Paragraph(paragraph)],
        LetterHead head => [Head(head), Gap()],
        Labelled labelled => Labelled(labelled),
        FillIn fillIn => [FillIn(fillIn)],
        SignatureBlock signature => Signature(signature),
        Table table => [DocxTable.Of(table), Gap()],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    /// <summary>Thai text is of a complex script, which is said of every run: links and digits then look like the words around them.</summary>
    public static Word.Run Run(string text, bool bold = false)
    {
        var style = new RunProperties();
        if (bold) style.Append(new Bold(), new BoldComplexScript());
        style.Append(new ComplexScript());
        return new Word.Run(style, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <param name="properties">In the order of the schema.</param>
    public static Word.Paragraph Line(string text, bool bold, params OpenXmlElement[] properties) =>
        new(new ParagraphProperties(properties), Run(text, bold));

    public static SpacingBetweenLines Before(int points) => new() { Before = (points * 20).ToString(CultureInfo.InvariantCulture) };

    public static Justification Align(JustificationValues value) => new() { Val = value };

    private static Indentation Indent(int left, int firstLine = 0, int hanging = 0)
    {
        var indentation = new Indentation { Left = Dxa(left) };
        if (firstLine > 0) indentation.FirstLine = Dxa(firstLine);
        if (hanging > 0) indentation.Hanging = Dxa(hanging);
        return indentation;
    }

    private static Word.Paragraph Paragraph(Paragraph paragraph)
    {
        var properties = paragraph.Form switch
        {
            ParagraphForm.Title => new ParagraphProperties(new KeepNext(), Align(JustificationValues.Center)),
            ParagraphForm.Centred => new ParagraphProperties(Align(JustificationValues.Center)),
            ParagraphForm.Body => new ParagraphProperties(Before(6), Indent(0, firstLine: 25), Align(JustificationValues.ThaiDistribute)),
            ParagraphForm.LastBody =>
                new ParagraphProperties(new KeepNext(), Before(6), Indent(0, firstLine: 25), Align(JustificationValues.ThaiDistribute)),
            ParagraphForm.Flat => new ParagraphProperties(),
            ParagraphForm.FromCentre => new ParagraphProperties(Before(6), Indent(HalfWidth)),
            ParagraphForm.Choice => new ParagraphProperties(new KeepNext(), Before(6)),
        };
        return new Word.Paragraph([properties, .. paragraph.Runs.Select(r => Run(r.Text, paragraph.Form == ParagraphForm.Title))]);
    }

    private static IEnumerable<OpenXmlElement> Labelled(Labelled labelled)
    {
        var width = labelled.IsWide ? 30 : 15;
        return labelled.Items.Select((item, index) => new Word.Paragraph(
            new ParagraphProperties(Before(index == 0 ? 6 : 0), Indent(width, hanging: width)),
            Run(index == 0 ? labelled.Label : ""), new Word.Run(new TabChar()), Run(item)));
    }

    private static Word.Paragraph FillIn(FillIn fillIn)
    {
        var end = new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = Twips(TextWidth) };
        return new Word.Paragraph(
            new ParagraphProperties(new Tabs(end), Before(6), Indent(fillIn.Under ? 15 : 0)),
            Run(fillIn.Label + " "), Run(fillIn.Value ?? ""), new Word.Run(new TabChar()));
    }

    private static IEnumerable<OpenXmlElement> Signature(SignatureBlock signature)
    {
        if (signature.Closing is { } closing)
            yield return Line(closing, bold: false, new KeepNext(), Before(12), Indent(HalfWidth), Align(JustificationValues.Center));

        // Room for the hand-written signature above the name, and for what follows below.
        foreach (var (index, line) in signature.Lines.Index())
        {
            var isLast = index == signature.Lines.Count - 1;
            var spacing = Before(index == 0 ? signature.Closing is null ? 24 : 54 : 0);
            if (isLast) spacing.After = "480";
            yield return isLast
                ? Line(line, bold: false, spacing, Indent(HalfWidth), Align(JustificationValues.Center))
                : Line(line, bold: false, new KeepNext(), spacing, Indent(HalfWidth), Align(JustificationValues.Center));
        }
    }

    /// <summary>A table without rules: the emblem's place in the middle, under it the number and the office side by side.</summary>
    private static Word.Table Head(LetterHead head)
    {
        const int side = (TextWidth - EmblemSize) / 2;
        return new Word.Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Dxa(TextWidth) }, new TableLayout { Type = TableLayoutValues.Fixed }, DocxTable.NoPadding()),
            new TableGrid(DocxTable.GridColumn(side), DocxTable.GridColumn(EmblemSize), DocxTable.GridColumn(side)),
            new TableRow(
                new TableRowProperties(new TableRowHeight { Val = (uint)Twips(EmblemSize), HeightType = HeightRuleValues.Exact }),
                DocxTable.Cell(side, [Line("", bold: false)]),
                DocxTable.Framed(EmblemSize, Line(head.Emblem, bold: false, Align(JustificationValues.Center))),
                DocxTable.Cell(side, [Line("", bold: false)])),
            new TableRow(
                DocxTable.Cell(side + EmblemSize, [Line(head.Number, bold: false)], span: 2),
                DocxTable.Cell(side, head.Office.Select(line => Line(line, bold: false)))));
    }

    /// <summary>Word joins tables that touch, and wants a paragraph after the last.</summary>
    private static Word.Paragraph Gap() =>
        new(new ParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" })));
}
