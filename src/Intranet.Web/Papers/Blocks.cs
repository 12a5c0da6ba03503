namespace Intranet.Web.Papers;

/// <summary>What stands on a paper, from top to bottom, without a word about HTML or .docx.</summary>
public abstract record Block
{
    internal abstract Block Written(Pen pen);
}

/// <param name="Verbatim">A link or an address: keeps its digits.</param>
public sealed record Run(string Text, bool Verbatim = false)
{
    internal Run Written(Pen pen) => this with { Text = Verbatim ? Pen.Copy(Text) : pen.Write(Text) };
}

public enum ParagraphForm
{
    /// <summary>Bold, in the middle.</summary>
    Title,
    Centred,

    /// <summary>Running text, its first line indented.</summary>
    Body,

    /// <summary>Running text that stays on one page with the signature below it.</summary>
    LastBody,

    /// <summary>From the left margin.</summary>
    Flat,

    /// <summary>From the middle of the page, as the date of a letter.</summary>
    FromCentre,

    /// <summary>An item to tick.</summary>
    Choice,
}

public sealed record Paragraph(ParagraphForm Form, params IReadOnlyList<Run> Runs) : Block
{
    public Paragraph(ParagraphForm form, string text)
        : this(form, new Run(text)) { }

    internal override Block Written(Pen pen) => this with { Runs = [.. Runs.Select(r => r.Written(pen))] };
}

/// <summary>The top of an external letter: the emblem's place, the number at the left, the issuing office at the right.</summary>
public sealed record LetterHead(string Emblem, string Number, IReadOnlyList<string> Office) : Block
{
    internal override Block Written(Pen pen) =>
        new LetterHead(pen.Write(Emblem), pen.Write(Number), [.. Office.Select(pen.Write)]);
}

/// <summary>A label with what belongs to it; further items and lines stand under the first.</summary>
public sealed record Labelled(string Label, params IReadOnlyList<string> Items) : Block
{
    /// <summary>Labels this long need the wide column.</summary>
    private const int ShortLabel = 8;

    public bool IsWide => Label.Length > ShortLabel;

    internal override Block Written(Pen pen) => new Labelled(pen.Write(Label), [.. Items.Select(pen.Write)]);
}

/// <summary>A label and a dotted line to the right margin, written on or to be written on.</summary>
/// <param name="Under">Belongs to the item to tick above it.</param>
public sealed record FillIn(string Label, string? Value, bool Under = false) : Block
{
    internal override Block Written(Pen pen) => this with { Label = pen.Write(Label), Value = Value is null ? null : pen.Write(Value) };
}

/// <summary>Who signs, in the right half, kept on one page.</summary>
/// <param name="Closing">The words above the hand-written signature, if any.</param>
public sealed record SignatureBlock(string? Closing, IReadOnlyList<string> Lines) : Block
{
    internal override Block Written(Pen pen) =>
        new SignatureBlock(Closing is null ? null : pen.Write(Closing), [.. Lines.Select(pen.Write)]);
}

/// <param name="Millimetres">Its width; all columns together fill the 160 mm between the margins.</param>
public sealed record Column(string Head, int Millimetres, bool Centred = false);

/// <param name="IsGroup">Its only cell is the heading of the rows below it.</param>
public sealed record Row(IReadOnlyList<string> Cells, bool IsGroup = false);

/// <summary>A ruled table; its head is repeated on every page, and no row is parted.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    internal override Block Written(Pen pen) => new Table(
        [.. Columns.Select(c => c with { Head = pen.Write(c.Head) })],
        [.. Rows.Select(r => r with { Cells = [.. r.Cells.Select(pen.Write)] })]);
}

/// <summary>A link to be read by a camera, 30 mm wide.</summary>
/// <param name="Caption">What it is, in words: under it, and for those who do not see it.</param>
public sealed record QrCode(string Link, string Caption) : Block
{
    internal override Block Written(Pen pen) => this with { Caption = pen.Write(Caption) };
}

public sealed record PageBreak : Block
{
    internal override Block Written(Pen pen) => this;
}
