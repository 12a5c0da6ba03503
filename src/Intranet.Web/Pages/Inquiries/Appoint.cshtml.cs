using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Web.Pages.Complaints;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The superior appoints a fact-finding committee about a case.</summary>
[Authorize(Policy = ComplaintsPermissions.Order)]
public sealed class AppointModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<InquiriesPageTexts> texts) : OrderPage(mediator)
{
    private const int UsualDays = 30;

    public CaseWork Work { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        if (Work is not { IsSuperior: true } || Work.Case.Status.IsEnded()) return RedirectToPage("/Complaints/Details", new { Id });
        Revision = Work.Case.Revision;
        (Input.OrderedOn, Input.ReportBy) = (clock.Today, clock.Today.AddDays(UsualDays));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Add();
        var sent = await TrySendAsync(() => new AppointInquiry(Id, Revision, Input.OrderNumber ?? "", Input.OrderedOn, Input.Mandate ?? "", Input.ReportBy, Input.Chosen, OperationId));
        if (sent.Accepted)
        {
            Done = texts["appoint.done"];
            return RedirectToPage("Details", new { id = sent.Result });
        }

        await ReadAsync();
        await ReadPeopleAsync();
        Revision = RevisionAfter(sent, Revision, Work.Case.Revision);
        return Page();
    }

    protected override async Task ReadAsync() => Work = await SendAsync(new ReadCaseWork(Id));
}
