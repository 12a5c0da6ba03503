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

/// <summary>Writes the agenda as a whole. Adding, moving and removing lines only changes the form until it is saved.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class AgendaModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    private IReadOnlyList<Presenter> _presenters = [];

    [BindProperty]
    public AgendaDraft Input { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    /// <summary>The line that the button just pressed was about.</summary>
    public int? Touched { get; private set; }

    public IReadOnlyList<FormChoices.Skeleton> Skeletons { get; private set; } = [];

    public IEnumerable<string> PresenterNames => _presenters.Select(p => Texts.Name(p.Name));

    public async Task<IActionResult> OnGetAsync(long id)
    {
        await ReadAsync(id);
        if (Meeting.Status is MeetingStatus.Held or MeetingStatus.Cancelled) return RedirectToPage("Details", new { id });

        Revision = Meeting.Revision;
        Input.Lines = [.. Meeting.Agenda.Select(a => new AgendaLineInput
        {
            IsHead = a.IsHead,
            Kind = a.Kind,
            Title = a.Title,
            Presenter = a.Presenter is { } presenter ? Texts.Name(presenter) : null,
        })];
        return Page();
    }

    /// <param name="act">What to do with the lines on the form; null saves them.</param>
    public async Task<IActionResult> OnPostAsync(long id, string? act)
    {
        await ReadAsync(id);
        if (act is not null)
        {
            Touched = act.Split(':') is ["skeleton", var code] ? await StartFromAsync(code) : Input.Do(act);
            ModelState.Clear();
            return Page();
        }

        CheckPresenters();
        var sent = await TrySendAsync(() => new WriteAgenda(id, Revision, Lines()));
        if (!sent.Accepted) return Page();

        Done = texts["agenda.saved"];
        return RedirectToPage("Details", new { id });
    }

    // A fault belongs to its line: "Lines[2].Title".
    protected override string FieldOf(string property) => property;

    private List<AgendaLine> Lines() =>
    [
        .. Input.Lines.Zip(Input.Numbers(), (line, number) =>
            new AgendaLine(number.Head, number.Sub, line.Kind, line.Title?.Trim() ?? "", Named(line.Presenter)?.Id)),
    ];

    private Presenter? Named(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : _presenters.FirstOrDefault(p => p.Name.Th == typed.Trim() || p.Name.En == typed.Trim() || p.ShortTh == typed.Trim());

    private void CheckPresenters()
    {
        for (var i = 0; i < Input.Lines.Count; i++)
            if (!string.IsNullOrWhiteSpace(Input.Lines[i].Presenter) && Named(Input.Lines[i].Presenter) is null)
                ModelState.AddModelError($"Input.Lines[{i}].{nameof(AgendaLineInput.Presenter)}", texts["agenda.no-such-agency"]);
    }

    private async Task<int?> StartFromAsync(string code)
    {
        var heads = await SendAsync(new ReadSkeleton(code));
        Input.Lines = [.. heads.Select(h => new AgendaLineInput { IsHead = true, Kind = h.Kind, Title = h.Title })];
        return 0;
    }

    private async Task ReadAsync(long id)
    {
        Meeting = await SendAsync(new ReadMeeting(id));
        _presenters = await SendAsync(new ReadPresenters());
        Skeletons = (await SendAsync(new ReadFormChoices())).Skeletons;
    }

    /// <summary>The agencies that can present something.</summary>
    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record ReadPresenters : IQuery<IReadOnlyList<Presenter>>;

    internal sealed record Presenter(long Id, BilingualText Name, string ShortTh);

    internal sealed class ReadPresentersHandler(IntranetDbContext db) : IRequestHandler<ReadPresenters, IReadOnlyList<Presenter>>
    {
        public async Task<IReadOnlyList<Presenter>> Handle(ReadPresenters request, CancellationToken cancellationToken) =>
            await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Precedence).ThenBy(a => a.Id)
                .Select(a => new Presenter(a.Id, new BilingualText(a.NameTh, a.NameEn), a.ShortNameTh))
                .ToListAsync(cancellationToken);
    }

    /// <summary>The heads of an agenda's skeleton.</summary>
    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record ReadSkeleton(string Code) : IQuery<IReadOnlyList<AgendaLine>>;

    internal sealed class ReadSkeletonHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadSkeleton, IReadOnlyList<AgendaLine>>
    {
        public async Task<IReadOnlyList<AgendaLine>> Handle(ReadSkeleton request, CancellationToken cancellationToken) =>
            [.. (await db.SkeletonAsync(request.Code, clock.Today, cancellationToken)).ToLines()];
    }
}
