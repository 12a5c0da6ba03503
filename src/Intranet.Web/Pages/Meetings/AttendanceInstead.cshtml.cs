using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Who of the invited agency turned up instead of whoever was expected.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class AttendanceInsteadModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    private IReadOnlyList<Substitute> _officers = [];

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public long InvitationId { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public InsteadInput Input { get; set; } = new();

    public AttendanceView Attendance { get; private set; } = null!;

    /// <summary>Everybody who stands on the list for the invitation.</summary>
    public IReadOnlyList<AttendanceLine> Lines { get; private set; } = [];

    public IEnumerable<SelectListItem> Officers => _officers.Where(o => Lines.All(l => l.PersonId != o.PersonId)).Select(o => new SelectListItem(
        $"{Texts.Name(o.Name)} – {Texts.Name(o.Position)}", o.PersonId.ToString(CultureInfo.InvariantCulture)));

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        return Attendance.Status == MeetingStatus.Held ? RedirectToPage("Attendance", new { Id }) : Page();
    }

    public Task<IActionResult> OnPostAsync() => ActAsync(
        new AddSubstitute(Id, Revision, InvitationId, Input.PersonId ?? 0, OperationId), "Attendance", "attendance.instead.done");

    public Task<IActionResult> OnPostRemoveAsync(long entryId) =>
        ActAsync(new RemoveAttendee(Id, Revision, entryId, OperationId), "AttendanceInstead", "attendance.removed");

    private async Task<IActionResult> ActAsync(IRequest<Unit> command, string page, string done)
    {
        var sent = await TrySendAsync(() => command);
        if (!sent.Accepted)
        {
            await ReadAsync();
            return Page();
        }

        Done = texts[done];
        return page == "Attendance" ? RedirectToPage(page, new { Id }) : RedirectToPage(page, new { Id, InvitationId });
    }

    private async Task ReadAsync()
    {
        Attendance = await SendAsync(new ReadAttendance(Id));
        Lines = [.. Attendance.Lines.Where(l => l.InvitationId == InvitationId)];
        if (Lines.Count == 0) throw new RecordNotFound();
        _officers = await SendAsync(new ReadOfficers(InvitationId));
    }

    /// <summary>The people of the invited agency.</summary>
    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record ReadOfficers(long InvitationId) : IQuery<IReadOnlyList<Substitute>>;

    public sealed record Substitute(long PersonId, BilingualText Name, BilingualText Position);

    internal sealed class ReadOfficersHandler(IntranetDbContext db) : IRequestHandler<ReadOfficers, IReadOnlyList<Substitute>>
    {
        private const int Most = 200;

        public async Task<IReadOnlyList<Substitute>> Handle(ReadOfficers request, CancellationToken cancellationToken) =>
            await db.Set<Person>().AsNoTracking()
                .Where(p => db.Set<Invitation>().Any(i => i.Id == request.InvitationId && i.AgencyId == p.AgencyId))
                .OrderBy(p => p.Precedence)
                .Take(Most)
                .Select(p => new Substitute(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
                .ToListAsync(cancellationToken);
    }
}

public sealed class InsteadInput
{
    public long? PersonId { get; set; }
}
