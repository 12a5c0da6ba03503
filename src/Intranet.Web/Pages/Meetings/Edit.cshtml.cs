using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class EditModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : MeetingFormPage(mediator)
{
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public string MeetingTitle { get; private set; } = "";

    public override long? MeetingId => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        var draft = await ReadAsync();
        if (draft.Status != MeetingStatus.Draft) return RedirectToPage("Details", new { Id });

        Revision = draft.Revision;
        Input = draft.ToInput();
        return await FormAsync();
    }

    /// <param name="check">Only look at the time; nothing is saved.</param>
    public async Task<IActionResult> OnPostAsync(bool check)
    {
        await ReadAsync();
        if (check)
        {
            ForgiveWhatIsNotChecked();
            return await FormAsync();
        }

        var sent = await TrySendAsync(() => new ReviseMeeting(Id, Revision, Input.ToBodies(), Input.ToPlan()));
        if (!sent.Accepted) return await FormAsync();

        Done = texts["saved"];
        return RedirectToPage("Details", new { Id });
    }

    private async Task<Draft> ReadAsync()
    {
        var draft = await SendAsync(new ReadDraft(Id));
        MeetingTitle = draft.Title;
        return draft;
    }

    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record ReadDraft(long MeetingId) : IQuery<Draft>;

    internal sealed record Draft(
        int Revision, MeetingStatus Status, string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, DateOnly ReplyBy,
        string? LetterNumber, string? OnlineLink, MeetingKind Kind, IReadOnlyList<ChosenBody> Bodies)
    {
        public MeetingInput ToInput() => new()
        {
            WorkingGroupId = Bodies[0].WorkingGroupId,
            Number = Bodies[0].Number,
            SecondGroupId = Bodies.ElementAtOrDefault(1)?.WorkingGroupId,
            SecondNumber = Bodies.ElementAtOrDefault(1)?.Number,
            Kind = Kind,
            Title = Title,
            Date = Bangkok.Date(StartsAt),
            StartsAt = Bangkok.Time(StartsAt),
            EndsAt = Bangkok.Time(EndsAt),
            Place = Place,
            OnlineLink = OnlineLink,
            ReplyBy = ReplyBy,
            LetterNumber = LetterNumber,
        };
    }

    internal sealed class ReadDraftHandler(IntranetDbContext db) : IRequestHandler<ReadDraft, Draft>
    {
        public async Task<Draft> Handle(ReadDraft request, CancellationToken cancellationToken) =>
            await db.Set<Meeting>().AsNoTracking()
                .Where(m => m.Id == request.MeetingId)
                .Select(m => new Draft(
                    m.Revision, m.Status, m.Title, m.StartsAt, m.EndsAt, m.Place, m.ReplyBy, m.LetterNumber, m.OnlineLink, m.Kind,
                    m.Bodies.OrderBy(b => b.Order).Select(b => new ChosenBody(b.WorkingGroupId, b.Number)).ToList()))
                .AsSingleQuery()
                .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
    }
}
