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

/// <summary>Those who came uninvited: found in the register, or written down as they say.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class AttendanceGuestsModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The name that is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public GuestInput Input { get; set; } = new();

    public AttendanceView Attendance { get; private set; } = null!;

    public IReadOnlyList<FoundPerson> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        return Attendance.Status == MeetingStatus.Held ? RedirectToPage("Attendance", new { Id }) : Page();
    }

    public Task<IActionResult> OnPostAsync() => ActAsync(
        new AddWalkIn(Id, Revision, new WalkIn(PersonId: null, Input.Name?.Trim(), Input.Position?.Trim(), Input.Agency?.Trim()), OperationId),
        "attendance.guest.done");

    public Task<IActionResult> OnPostRegisteredAsync(long personId) =>
        ActAsync(new AddWalkIn(Id, Revision, new WalkIn(personId), OperationId), "attendance.guest.done");

    public Task<IActionResult> OnPostRemoveAsync(long entryId) =>
        ActAsync(new RemoveAttendee(Id, Revision, entryId, OperationId), "attendance.removed");

    private async Task<IActionResult> ActAsync(IRequest<Unit> command, string done)
    {
        var sent = await TrySendAsync(() => command);
        if (!sent.Accepted)
        {
            await ReadAsync();
            return Page();
        }

        Done = texts[done];
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync()
    {
        Attendance = await SendAsync(new ReadAttendance(Id));
        if (!Attendance.IsSecretary) throw new RecordNotFound();
        if (!string.IsNullOrWhiteSpace(Q)) Found = await SendAsync(new FindPeople(Q));
    }

    public sealed record FoundPerson(long Id, BilingualText Name, BilingualText Position, BilingualText? Agency);

    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record FindPeople(string Name) : IQuery<IReadOnlyList<FoundPerson>>;

    internal sealed class FindPeopleHandler(IntranetDbContext db) : IRequestHandler<FindPeople, IReadOnlyList<FoundPerson>>
    {
        private const int Most = 20;

        public async Task<IReadOnlyList<FoundPerson>> Handle(FindPeople request, CancellationToken cancellationToken)
        {
            var sought = ThaiText.Canonical(request.Name);
            var people =
                from person in db.Set<Person>().AsNoTracking()
                where person.SearchText.Contains(sought)
                join a in db.Set<Agency>() on person.AgencyId equals a.Id into agencies
                from agency in agencies.DefaultIfEmpty()
                orderby person.Precedence, person.Id
                select new FoundPerson(
                    person.Id, new BilingualText(person.NameTh, person.NameEn), new BilingualText(person.PositionTh, person.PositionEn),
                    agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn));
            return await people.Take(Most).ToListAsync(cancellationToken);
        }
    }
}

public sealed class GuestInput
{
    public string? Name { get; set; }

    public string? Position { get; set; }

    public string? Agency { get; set; }
}
