using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>โต๊ะศูนย์ดำรงธรรม: what the centre has to do today, and for what it waits.</summary>
public sealed class DeskModel(IMediator mediator, IStringLocalizer<CentrePageTexts> words, ProcessTexts process, IBusinessClock clock) : IntranetPage(mediator)
{
    public IReadOnlyList<DeskSection> Sections { get; private set; } = [];

    public bool MayRegister => Actor.May(ComplaintsPermissions.Register);

    public async Task OnGetAsync()
    {
        var desk = await SendAsync(new ReadDesk());
        Sections = [.. new DeskSections(words, process, Texts, clock.Today).Of(desk, Actor.PersonId)];
    }
}
