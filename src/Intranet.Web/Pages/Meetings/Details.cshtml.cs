using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Meetings;

public sealed class DetailsModel(IMediator mediator, RecordHistory history, FileList files, RecordLinks links, IBusinessClock clock)
    : IntranetPage(mediator)
{
    /// <summary>Which rows of the board.</summary>
    [BindProperty(SupportsGet = true)]
    public BoardFilter? Show { get; set; }

    /// <summary>Of which of two bodies.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Body { get; set; }

    /// <summary>Where the board's page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    public Presiding? Presiding { get; private set; }

    /// <summary>Who will be invited; before the invitations are out.</summary>
    public IReadOnlyList<InviteeView> Invitees { get; private set; } = [];

    /// <summary>The answers; once the invitations are out.</summary>
    public Board? Board { get; private set; }

    /// <summary>The answer of the only invitation that the reader sees without arranging the meeting.</summary>
    public InvitationStatus? OnlyAnswer => IsSecretary || Board is not { Total: 1 } board
        ? null
        : board.Counts.Where(c => c.Key != BoardFilter.Late && c.Value > 0).Select(c => (InvitationStatus?)Enum.Parse<InvitationStatus>(c.Key.ToString())).FirstOrDefault();

    /// <summary>What the reader owes here, with its page.</summary>
    public IReadOnlyList<(RecordRef Record, string Link)> Owed { get; private set; } = [];

    public IReadOnlyList<FileLine> Papers { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>The actor arranges this meeting.</summary>
    public bool IsSecretary => Actor.Is(Meeting.Secretaries) && Actor.May(MeetingsPermissions.Arrange);

    public bool IsOpen => Meeting.Status is MeetingStatus.Draft or MeetingStatus.Invited;

    /// <summary>It can still be moved or called off.</summary>
    public bool IsToCome => Meeting.Status == MeetingStatus.Invited && Meeting.StartsAt > clock.Now;

    public async Task OnGetAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        if (Meeting.Status == MeetingStatus.Draft) Invitees = await SendAsync(new ReadInvitees(id));
        if (Meeting.InvitedAt is not null)
        {
            Board = await SendAsync(new ReadBoard(id, Show, Body, After));
            Presiding = await SendAsync(new ReadPresiding(id));
            Owed = [.. (await SendAsync(new ReadOwed(id))).Select(record => (record, links.To(record)))];
        }

        Papers = await files.OfAsync(Meeting.Ref, HttpContext.RequestAborted);
        History = await history.ReadAsync(Meeting.Ref, HttpContext.RequestAborted);
    }

    /// <summary>The board with another choice of rows, from their beginning.</summary>
    public string BoardLink(BoardFilter? show, long? body, int after = 0) =>
        Url.Page("Details", new { id = Meeting.Id, show, body, after = after == 0 ? (int?)null : after })!;
}
