using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>Who issues a letter and where its readers ask.</summary>
/// <param name="Name">The issuing office (ส่วนราชการ), e.g. "จังหวัดธาราเวียง".</param>
/// <param name="Address">The lines under its name.</param>
/// <param name="Division">The division in charge (ส่วนราชการเจ้าของเรื่อง).</param>
public sealed record IssuingOffice(string Name, IReadOnlyList<string> Address, string Division, string? Phone, string? Email = null);

/// <summary>Who signs.</summary>
/// <param name="Name">With title: "นายสมชาย ใจดี".</param>
/// <param name="Position">The signatory's own.</param>
/// <param name="For">The post in whose place it is signed.</param>
public sealed record Signatory(string Name, string Position, SignsFor? For = null);

public enum SigningPower
{
    /// <summary>รักษาราชการแทน: acting holder of the post.</summary>
    Acting,

    /// <summary>ปฏิบัติราชการแทน: by a written order that hands on the power to sign.</summary>
    Delegated,
}

public sealed record SignsFor(string Post, SigningPower Power = SigningPower.Acting);

/// <summary>The letter that this one goes back to.</summary>
public sealed record EarlierLetter(string Office, string? Number, DateOnly Date);

public sealed record Enclosure(string Name, int Copies = 1);

/// <summary>What every external letter has around its text.</summary>
/// <param name="Number">Null until the registry gives one; the place is left to write on, as is that of the date.</param>
/// <param name="Addressee">The post or person written to, e.g. "เกษตรจังหวัดธาราเวียง".</param>
public sealed record LetterFrame(IssuingOffice Office, string? Number, DateOnly? Date, string Addressee, Signatory Signatory)
{
    public IReadOnlyList<Enclosure> Enclosures { get; init; } = [];
}

/// <summary>An external letter (หนังสือภายนอก): the order of its parts is that of the regulation on official correspondence.</summary>
public abstract record OfficialLetter(LetterFrame Frame) : OfficialPaper
{
    protected virtual EarlierLetter? Earlier => null;

    protected abstract IEnumerable<Paragraph> Body();

    protected override IEnumerable<Block> Blocks()
    {
        var office = Frame.Office;
        yield return new LetterHead(L["letter.emblem"], L["letter.number", Frame.Number ?? Blank], [office.Name, .. office.Address]);
        yield return new Paragraph(ParagraphForm.FromCentre, Frame.Date is { } date ? PaperDates.Letter(date) : Blank);
        yield return new Labelled(L["letter.subject"], Title);
        yield return new Labelled(L["letter.to"], Frame.Addressee);
        if (Earlier is { } earlier) yield return new Labelled(L["letter.reference"], Reference(earlier));
        if (Frame.Enclosures.Count > 0) yield return new Labelled(L["letter.enclosure"], [.. Enclosed()]);
        foreach (var paragraph in Body()) yield return paragraph;
        yield return new SignatureBlock(L["letter.yours"], [.. Signed()]);
        foreach (var line in Contacts(office)) yield return line;
    }

    protected static Paragraph Says(string text) => new(ParagraphForm.Body, text);

    /// <summary>The sentence that says what is asked of the reader.</summary>
    protected static Paragraph Closes(string text) => new(ParagraphForm.LastBody, text);

    /// <summary>Asks for the reply slip.</summary>
    protected static Paragraph Asks(DateOnly replyBy) => Says(L["invitation.reply", PaperDates.Long(replyBy)]);

    /// <summary>How to come online; nothing when nobody can.</summary>
    protected static IEnumerable<Paragraph> Online(MeetingTime time) =>
        time.OnlineLink is { } link ? [new Paragraph(ParagraphForm.Body, new Run(L["letter.online"] + " "), new Run(link, Verbatim: true))] : [];

    internal static IEnumerable<Paragraph> Contacts(IssuingOffice office)
    {
        yield return new Paragraph(ParagraphForm.Flat, office.Division);
        if (office.Phone is { } phone) yield return new Paragraph(ParagraphForm.Flat, L["letter.phone", phone]);
        if (office.Email is { } email) yield return new Paragraph(ParagraphForm.Flat, new Run(L["letter.email"] + " "), new Run(email, Verbatim: true));
    }

    private static string Reference(EarlierLetter earlier) => earlier.Number is { } number
        ? L["letter.earlier", earlier.Office, number, PaperDates.Letter(earlier.Date)]
        : L["letter.earlier-unnumbered", earlier.Office, PaperDates.Letter(earlier.Date)];

    private IEnumerable<string> Enclosed()
    {
        var all = Frame.Enclosures;
        return all.Count == 1
            ? [L["letter.enclosed", all[0].Name, all[0].Copies]]
            : all.Select((e, index) => L["letter.enclosed-item", index + 1, e.Name, e.Copies]);
    }

    private IEnumerable<string> Signed()
    {
        var signatory = Frame.Signatory;
        yield return L["letter.name", signatory.Name];
        yield return signatory.Position;
        if (signatory.For is { } post) yield return L[$"letter.for.{post.Power}", post.Post];
    }
}
