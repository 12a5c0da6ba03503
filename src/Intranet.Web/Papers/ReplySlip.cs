using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

public enum ReplyChoice
{
    InPerson,
    Online,
    Delegate,
    Decline,
}

/// <summary>A person as on a slip; what is unknown is left to write on.</summary>
public sealed record SlipPerson(string? Name, string? Position, string? Agency = null, string? Phone = null);

/// <summary>An answer that was given in the system, to print filled in.</summary>
/// <param name="Delegate">With <see cref="ReplyChoice.Delegate"/>.</param>
/// <param name="Reason">With <see cref="ReplyChoice.Decline"/>.</param>
public sealed record SlipAnswer(ReplyChoice Choice, SlipPerson? Delegate = null, string? Reason = null, DateOnly? On = null);

/// <summary>The reply slip (แบบตอบรับการเข้าร่วมประชุม), empty for the post or filled in.</summary>
/// <param name="ReturnTo">Where it goes back to.</param>
public sealed record ReplySlip(MeetingSession Session, DateOnly? ReplyBy, SlipPerson Invitee, IssuingOffice ReturnTo, SlipAnswer? Answer = null) : OfficialPaper
{
    protected override string Title => L["slip.title"];

    protected override IEnumerable<Block> Blocks()
    {
        yield return new Paragraph(ParagraphForm.Title, Title);
        yield return new Paragraph(ParagraphForm.Centred, L["meeting.of", Session.Name]);
        yield return new Paragraph(ParagraphForm.Centred, Session.Time.InWords);
        yield return new Paragraph(ParagraphForm.Centred, L["meeting.place", Session.Time.Place]);
        yield return new FillIn(L["slip.agency"], Invitee.Agency);
        foreach (var line in Person(Invitee, under: false)) yield return line;
        foreach (var line in Choices()) yield return line;
        yield return new SignatureBlock(
            Closing: null,
            [
                L["slip.signed", Blank],
                L["letter.name", Invitee.Name ?? Blank],
                Invitee.Position ?? Blank,
                L["slip.date", Answer?.On is { } day ? PaperDates.Letter(day) : Blank],
            ]);
        yield return new Paragraph(ParagraphForm.Flat, ReplyBy is { } by ? L["slip.return-by", PaperDates.Long(by)] : L["slip.return"]);
        foreach (var line in OfficialLetter.Contacts(ReturnTo)) yield return line;
    }

    private IEnumerable<Block> Choices()
    {
        yield return Choice(ReplyChoice.InPerson);
        if (Session.Time.OnlineLink is not null) yield return Choice(ReplyChoice.Online);
        yield return Choice(ReplyChoice.Delegate);
        foreach (var line in Person(Answer?.Delegate ?? new SlipPerson(Name: null, Position: null), under: true)) yield return line;
        yield return Choice(ReplyChoice.Decline);
        yield return new FillIn(L["slip.reason"], Answer?.Reason, Under: true);
    }

    private Paragraph Choice(ReplyChoice choice) => new(
        ParagraphForm.Choice, L[choice == Answer?.Choice ? "slip.ticked" : "slip.open", L[$"slip.choice.{choice}"]]);

    private static IEnumerable<FillIn> Person(SlipPerson person, bool under) =>
    [
        new(L["slip.name"], person.Name, under),
        new(L["slip.position"], person.Position, under),
        new(L["slip.phone"], person.Phone, under),
    ];
}
