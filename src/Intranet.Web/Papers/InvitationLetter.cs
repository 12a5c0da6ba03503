using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>The invitation to a meeting (หนังสือเชิญประชุม).</summary>
/// <param name="ReplyBy">The last day for the reply slip; null when no answer is asked for.</param>
/// <param name="Purpose">What follows "เพื่อ", where there is something to say.</param>
public sealed record InvitationLetter(LetterFrame Frame, MeetingSession Session, DateOnly? ReplyBy, string? Purpose = null) : OfficialLetter(Frame)
{
    protected override string Title => L["invitation.subject", Session.Name];

    protected override IEnumerable<Paragraph> Body()
    {
        var (office, time) = (Frame.Office.Name, Session.Time);
        var cause = L["invitation.cause", office, Session.Name, time.InWords, time.Place];
        yield return Says(Purpose is null ? cause : L["invitation.cause-purpose", cause, Purpose]);
        yield return Says(Frame.Enclosures.Count > 0 ? L["invitation.request-enclosed", office] : L["invitation.request", office]);
        foreach (var line in Online(time)) yield return line;
        if (ReplyBy is { } day) yield return Asks(day);
        yield return Closes(L["invitation.close"]);
    }
}

/// <summary>The meeting is put off (ขอเลื่อนการประชุม); takes the place of the letter that invited.</summary>
/// <param name="Session">As it was invited to.</param>
/// <param name="Invited">The letter that invited.</param>
/// <param name="NewTime">Null when it is not known yet.</param>
/// <param name="Reason">What follows "เนื่องจาก".</param>
/// <param name="ReplyBy">The last day for the reply slip; null when no answer is asked for.</param>
public sealed record PostponementLetter(
    LetterFrame Frame, MeetingSession Session, EarlierLetter Invited, MeetingTime? NewTime, string Reason, DateOnly? ReplyBy = null)
    : OfficialLetter(Frame)
{
    protected override string Title => L["postponement.subject", Session.Name];

    protected override EarlierLetter Earlier => Invited;

    protected override IEnumerable<Paragraph> Body()
    {
        yield return Says(L["letter.invited", Frame.Office.Name, Session.Name, Session.Time.InWords, Session.Time.Place]);
        if (NewTime is not { } time)
        {
            yield return Says(L["postponement.open", Frame.Office.Name, Reason]);
            yield return Closes(L["letter.inform"]);
            yield break;
        }

        yield return Says(L["postponement.moved", Frame.Office.Name, Reason, time.InWords, time.Place]);
        foreach (var line in Online(time)) yield return line;
        yield return Says(L["postponement.instead"]);
        if (ReplyBy is { } day) yield return Asks(day);
        yield return Closes(L["postponement.close"]);
    }
}

/// <summary>The meeting is called off (แจ้งยกเลิกการประชุม).</summary>
/// <param name="Session">As it was invited to.</param>
/// <param name="Invited">The letter that invited.</param>
/// <param name="Reason">What follows "เนื่องจาก".</param>
public sealed record CancellationLetter(LetterFrame Frame, MeetingSession Session, EarlierLetter Invited, string Reason) : OfficialLetter(Frame)
{
    protected override string Title => L["cancellation.subject", Session.Name];

    protected override EarlierLetter Earlier => Invited;

    protected override IEnumerable<Paragraph> Body()
    {
        yield return Says(L["letter.invited", Frame.Office.Name, Session.Name, Session.Time.InWords, Session.Time.Place]);
        yield return Says(L["cancellation.cancelled", Frame.Office.Name, Reason]);
        yield return Closes(L["letter.inform"]);
    }
}
