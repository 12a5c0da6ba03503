using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;

namespace Intranet.Web.Pages.Privacy;

/// <summary>กำหนดเวลาเก็บรักษา: how long personal data and the texts of cases are kept.</summary>
[Authorize(Policy = PrivacyPermissions.Schedule)]
public sealed class ScheduleModel(IMediator mediator) : IntranetPage(mediator)
{
    public ScheduleView Found { get; private set; } = null!;

    public async Task OnGetAsync() => Found = await SendAsync(new ReadSchedule());
}
