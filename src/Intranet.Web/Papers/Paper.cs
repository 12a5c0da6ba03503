namespace Intranet.Web.Papers;

/// <summary>How papers are written; part of the configuration, under "Papers".</summary>
public sealed class PaperOptions
{
    public const string Section = "Papers";

    /// <summary>Thai digits, as is the custom on paper; links and addresses keep theirs.</summary>
    public bool ThaiDigits { get; init; } = true;
}

/// <summary>A finished paper: what <see cref="PaperHtml"/> prints and <see cref="PaperDocx"/> saves, word for word the same.</summary>
public sealed record Paper(string Title, IReadOnlyList<Block> Blocks, bool ThaiDigits)
{
    /// <summary>An enclosure after this paper, on pages of its own that are not numbered with it.</summary>
    public Paper Then(Paper enclosure) => this with { Blocks = [.. Blocks, new PageBreak(), .. enclosure.Blocks] };
}

/// <summary>
/// A document that the province issues. It holds names and times as they are in the records and puts the words around them;
/// always in Thai, whatever the reader's language.
/// </summary>
public abstract record OfficialPaper
{
    /// <summary>A dotted line to write on by hand.</summary>
    protected static string Blank { get; } = new('.', 44);

    protected abstract string Title { get; }

    public Paper Write(PaperOptions options)
    {
        var pen = new Pen(options.ThaiDigits);
        return new Paper(pen.Write(Title), [.. Blocks().Select(block => block.Written(pen))], options.ThaiDigits);
    }

    protected abstract IEnumerable<Block> Blocks();
}
