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

[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class NewModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    public async Task OnGetAsync(long? group)
    {
        Input.WorkingGroupId = group ?? 0;
        await ReadGroupsAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new DraftMeeting(Input.ToBodies(), Input.ToPlan(), OperationId));
        if (!sent.Accepted)
        {
            await ReadGroupsAsync();
            return Page();
        }

        Done = texts["saved"];
        return RedirectToPage("Details", new { id = sent.Result });
    }

    private async Task ReadGroupsAsync()
    {
        var groups = await SendAsync(new MyGroups());
        Groups = [.. groups.Select(g => new SelectListItem(
            Texts.Name(g.Name), g.Id.ToString(CultureInfo.InvariantCulture), g.Id == Input.WorkingGroupId))];
    }

    /// <summary>The bodies whose secretariat the actor belongs to.</summary>
    [Requires(MeetingsPermissions.Arrange)]
    internal sealed record MyGroups : IQuery<IReadOnlyList<GroupChoice>>;

    internal sealed record GroupChoice(long Id, BilingualText Name);

    internal sealed class MyGroupsHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<MyGroups, IReadOnlyList<GroupChoice>>
    {
        public async Task<IReadOnlyList<GroupChoice>> Handle(MyGroups request, CancellationToken cancellationToken)
        {
            var personId = current.Actor.PersonId;
            var secretariats = db.Set<RoleAssignment>()
                .Where(r => r.PersonId == personId && r.Role == Roles.MeetingSecretary)
                .Select(r => r.AgencyId);
            return await db.Set<WorkingGroup>().AsNoTracking()
                .Where(g => secretariats.Contains(g.SecretariatAgencyId))
                .OrderBy(g => g.NameTh)
                .Select(g => new GroupChoice(g.Id, new BilingualText(g.NameTh, g.NameEn)))
                .ToListAsync(cancellationToken);
        }
    }
}
