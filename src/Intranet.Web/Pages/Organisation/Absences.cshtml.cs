using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Who is away, and who stands in: my own absences and my office's.</summary>
public sealed class AbsencesModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<AbsenceRow> Mine { get; private set; } = [];

    /// <summary>Null for whoever is at no desk.</summary>
    public IReadOnlyList<AbsenceRow>? Office { get; private set; }

    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    public bool MayChange(AbsenceRow row) => row.PersonId == Actor.PersonId || Office?.Any(r => r.Id == row.Id) == true;

    public async Task OnGetAsync()
    {
        var lists = await SendAsync(new ReadAbsences());
        Mine = lists.Mine;
        Office = lists.Office?.Rows;
        Colleagues = lists.Office?.Colleagues.Items() ?? [];
    }
}
