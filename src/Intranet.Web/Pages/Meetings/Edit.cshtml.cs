using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class EditModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public string GroupName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        var draft = await ReadAsync();
        if (draft.Status != MeetingStatus.Draft) return RedirectToPage("Details", new { Id });

        Revision = draft.Revision;
        Input = new MeetingInput
        {
            Title = draft.Title,
            Date = Bangkok.Date(draft.StartsAt),
            StartsAt = Bangkok.Time(draft.StartsAt),
            EndsAt = Bangkok.Time(draft.EndsAt),
            Place = draft.Place,
            ReplyBy = draft.ReplyBy,
            LetterNumber = draft.LetterNumber,
            WorkingGroupId = draft.GroupId,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new ReviseMeeting(Id, Revision, Input.ToBodies(), Input.ToPlan()));
        if (!sent.Accepted)
        {
            await ReadAsync();
            return Page();
        }

        Done = texts["saved"];
        return RedirectToPage("Details", new { Id });
    }

    private async Task<Draft> ReadAsync()
    {
        var draft = await SendAsync(new ReadDraft(Id));
        GroupName = Texts.Name(draft.Group);
        return draft;
    }

    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record ReadDraft(long MeetingId) : IQuery<Draft>;

    internal sealed record Draft(
        int Revision, MeetingStatus Status, string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, DateOnly ReplyBy,
        string? LetterNumber, long GroupId, BilingualText Group);

    internal sealed class ReadDraftHandler(IntranetDbContext db) : IRequestHandler<ReadDraft, Draft>
    {
        public async Task<Draft> Handle(ReadDraft request, CancellationToken cancellationToken) =>
            await db.Set<Meeting>().AsNoTracking()
                .Where(m => m.Id == request.MeetingId)
                .SelectMany(m => m.Bodies.Where(b => b.Order == 1), (m, b) => new { m, b })
                .Join(db.Set<WorkingGroup>(), x => x.b.WorkingGroupId, g => g.Id, (x, g) => new Draft(
                    x.m.Revision, x.m.Status, x.m.Title, x.m.StartsAt, x.m.EndsAt, x.m.Place, x.m.ReplyBy, x.m.LetterNumber, g.Id, new BilingualText(g.NameTh, g.NameEn)))
                .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
    }
}
