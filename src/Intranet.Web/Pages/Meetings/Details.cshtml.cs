using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The rows of the board that can be picked out.</summary>
public enum BoardFilter
{
    Late,
    AwaitingAnswer,
    AnswerPrepared,
    Attending,
    Delegated,
    Declined,
}

public sealed class DetailsModel(IMediator mediator, RecordHistory history) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public BoardFilter? Show { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The actor arranges this meeting.</summary>
    public bool IsSecretary => Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, Meeting.SecretariatAgencyId)) && Actor.May(MeetingsPermissions.Arrange);

    /// <summary>The unanswered invitations that the actor may answer or prepare.</summary>
    public IEnumerable<SeatView> Mine => Meeting.Seats.Where(s =>
        s is { InvitationId: not null, IsAnswered: false } && (Actor.Is(s.Decider) || (s.AgencyId is { } agency && Actor.Is(PrincipalKey.Desk(agency)))));

    public IEnumerable<SeatView> Shown => Meeting.Seats.Where(seat => Show is null || Matches(seat, Show.Value));

    public IEnumerable<(BoardFilter Filter, int Count)> Counts =>
        Enum.GetValues<BoardFilter>().Select(f => (f, Meeting.Seats.Count(s => Matches(s, f)))).Where(c => c.Item2 > 0);

    public async Task OnGetAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        History = await history.ReadAsync(Meeting.Ref, HttpContext.RequestAborted);
    }

    private static bool Matches(SeatView seat, BoardFilter filter) => filter switch
    {
        BoardFilter.Late => seat.IsLate,
        BoardFilter.AwaitingAnswer => seat.Status == InvitationStatus.AwaitingAnswer,
        BoardFilter.AnswerPrepared => seat.Status == InvitationStatus.AnswerPrepared,
        BoardFilter.Attending => seat.Status == InvitationStatus.Attending,
        BoardFilter.Delegated => seat.Status == InvitationStatus.Delegated,
        BoardFilter.Declined => seat.Status == InvitationStatus.Declined,
    };
}
