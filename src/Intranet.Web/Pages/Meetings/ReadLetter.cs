using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Meetings;

/// <summary>A letter of a meeting as a paper.</summary>
/// <param name="Sequence">Which letter; null: the one in force.</param>
/// <param name="InvitationId">To whom; null: the reader's own if there is one, or else the circular form.</param>
[Requires(MeetingsPermissions.View)]
public sealed record ReadLetter(long MeetingId, int? Sequence, long? InvitationId) : IQuery<LetterView>;

public sealed record LetterView(
    Paper Paper, string Meeting, string? Number, MeetingLetter Letter, long? InvitationId, IReadOnlyList<MeetingLetter> Letters, IReadOnlyList<PaperInvitee> Invitees) : IShownPaper;

internal sealed class ReadLetterHandler(MeetingPapers papers, IOptions<PaperOptions> options) : IRequestHandler<ReadLetter, LetterView>
{
    public async Task<LetterView> Handle(ReadLetter request, CancellationToken cancellationToken)
    {
        var meeting = await papers.MeetingAsync(request.MeetingId, cancellationToken);
        var letters = await papers.LettersAsync(request.MeetingId, cancellationToken);
        var letter = letters.LastOrDefault(l => request.Sequence is null || l.Sequence == request.Sequence) ?? throw new RecordNotFound();
        var invitees = await papers.InviteesAsync(request.MeetingId, cancellationToken);
        var to = request.InvitationId is { } id ? invitees.FirstOrDefault(i => i.InvitationId == id) ?? throw new RecordNotFound()
            : invitees.Count == 1 ? invitees[0]
            : null;

        var signatory = await papers.SignatoryAsync(meeting, letter.Date, cancellationToken);
        var frame = new LetterFrame(meeting.Office, letter.Number, letter.Date, Addressee(to, meeting), signatory)
        {
            Enclosures = await EnclosuresAsync(meeting, letter, cancellationToken),
        };
        var paper = Written(meeting, letter, letters, frame).Write(options.Value);
        return new LetterView(paper, meeting.Title, meeting.Number, letter, to?.InvitationId, letters, invitees);
    }

    private static string Addressee(PaperInvitee? to, PaperMeeting meeting) =>
        to is null ? MeetingPhrases.Everybody : MeetingPhrases.InProvince(to.Name.Th, meeting.Province);

    private async Task<IReadOnlyList<Enclosure>> EnclosuresAsync(PaperMeeting meeting, MeetingLetter letter, CancellationToken cancellationToken) =>
        letter.Kind switch
        {
            LetterKind.Invitation =>
            [
                .. meeting.HasAgenda ? [MeetingPhrases.Agenda] : Array.Empty<Enclosure>(),
                .. (await papers.PapersAsync(letter, cancellationToken)).Select(name => new Enclosure(name)),
                MeetingPhrases.Slip,
            ],
            LetterKind.Postponement => [MeetingPhrases.Slip],
            LetterKind.Cancellation => [],
        };

    private static OfficialPaper Written(PaperMeeting meeting, MeetingLetter letter, IReadOnlyList<MeetingLetter> letters, LetterFrame frame)
    {
        if (letter.Kind == LetterKind.Invitation) return new InvitationLetter(frame, meeting.SessionOf(letter), letter.ReplyBy);

        // A draft that is called off has no letter, so one that invited always comes before.
        var before = letters.Last(l => l.Sequence < letter.Sequence);
        var invited = new EarlierLetter(meeting.Office.Name, before.Number, before.Date);
        var reason = letter == letters[^1] && meeting.ChangeReason is { } given ? given : MeetingPhrases.Unknown;
        return letter.Kind == LetterKind.Postponement
            ? new PostponementLetter(frame, meeting.SessionOf(before), invited, meeting.TimeOf(letter), reason, letter.ReplyBy)
            : new CancellationLetter(frame, meeting.SessionOf(before), invited, reason);
    }
}
